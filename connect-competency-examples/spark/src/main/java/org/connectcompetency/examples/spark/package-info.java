/**
 * The library as a job for Apache Spark: judges one application per line, of any number of files, on all executors. It
 * judges nothing itself.
 */
@NullMarked
package org.connectcompetency.examples.spark;

import org.jspecify.annotations.NullMarked;
