/** Tests of the rules that every checklist version shares. */
@NullMarked
package org.connectcompetency.rules.documentary;

import org.jspecify.annotations.NullMarked;
