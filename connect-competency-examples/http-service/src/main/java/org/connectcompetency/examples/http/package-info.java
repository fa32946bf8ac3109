/** The library behind HTTP: one validator is built at the start, and all requests share it. */
@NullMarked
package org.connectcompetency.examples.http;

import org.jspecify.annotations.NullMarked;
