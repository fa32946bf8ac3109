/**
 * The facts of an application: everything that the requirements of the checklist are judged by.
 *
 * <p>Everything here is immutable and may be shared between threads. A fact can be built in Java, best with the builder
 * of the same name, or read from JSON. In both ways it comes out the same: a list or set that was not given is empty,
 * an optional text that is blank is absent ({@code null}), numbers carry no trailing zeros.
 */
@NullMarked
package org.connectcompetency.model.application;

import org.jspecify.annotations.NullMarked;
