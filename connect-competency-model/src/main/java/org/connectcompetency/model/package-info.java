/**
 * The facts of an application for the Amazon Connect Customer Competency, the checklist as data, the result of a
 * validation, and their JSON.
 *
 * <p>Everything here is immutable and may be shared between threads. A fact can be built in Java, best with the builder
 * of the same name, or read from JSON by {@link org.connectcompetency.model.CompetencyJson}. In both ways it comes out
 * the same: a list or set that was not given is empty, an optional text that is blank is absent ({@code null}), numbers
 * carry no trailing zeros.
 */
@NullMarked
package org.connectcompetency.model;

import org.jspecify.annotations.NullMarked;
