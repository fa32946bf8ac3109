/** The library behind HTTP: one validator, built at the start and shared by all requests. */
@NullMarked
package org.connectcompetency.examples.http;

import org.jspecify.annotations.NullMarked;
