/** The result of a validation. Everything here is immutable and may be shared between threads. */
@NullMarked
package org.connectcompetency.model.result;

import org.jspecify.annotations.NullMarked;
