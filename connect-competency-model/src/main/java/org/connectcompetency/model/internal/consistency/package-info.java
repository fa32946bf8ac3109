/** Finds what makes no sense in an application. */
@NullMarked
package org.connectcompetency.model.internal.consistency;

import org.jspecify.annotations.NullMarked;
