/**
 * The facts of an application, by which the requirements of the checklist are judged.
 *
 * <p>Everything here is immutable and may be shared between threads. A fact can be built in Java, preferably with the
 * builder of the same name, or read from JSON. The result is the same: a list or set that was not given is empty, an
 * optional text that is blank is absent ({@code null}), and numbers have no trailing zeros.
 */
@NullMarked
package org.connectcompetency.model.application;

import org.jspecify.annotations.NullMarked;
