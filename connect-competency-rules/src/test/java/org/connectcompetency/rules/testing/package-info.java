/** Tests of the kit that tests rules. */
@NullMarked
package org.connectcompetency.rules.testing;

import org.jspecify.annotations.NullMarked;
