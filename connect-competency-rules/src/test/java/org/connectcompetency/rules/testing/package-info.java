/** Tests of the kit for testing rules. */
@NullMarked
package org.connectcompetency.rules.testing;

import org.jspecify.annotations.NullMarked;
