/** Reads, checks and compiles the rules of callers. Only these classes need the compiler, which is optional. */
@NullMarked
package org.connectcompetency.rules.internal.custom;

import org.jspecify.annotations.NullMarked;
