/** Tests of the rules of the Amazon Connect Customer practice requirements. */
@NullMarked
package org.connectcompetency.rules.v2026_02.connectpractice;

import org.jspecify.annotations.NullMarked;
