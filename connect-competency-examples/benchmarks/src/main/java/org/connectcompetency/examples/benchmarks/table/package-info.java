/** Measures what the project aims at, ratio by ratio, and prints it as a table. */
@NullMarked
package org.connectcompetency.examples.benchmarks.table;

import org.jspecify.annotations.NullMarked;
