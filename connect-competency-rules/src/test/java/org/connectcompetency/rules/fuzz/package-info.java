/** Applications that are damaged at random, and what must be true of whatever comes of them. */
@NullMarked
package org.connectcompetency.rules.fuzz;

import org.jspecify.annotations.NullMarked;
