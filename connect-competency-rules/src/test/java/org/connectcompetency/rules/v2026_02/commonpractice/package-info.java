/** Tests of the rules of the common practice requirements. */
@NullMarked
package org.connectcompetency.rules.v2026_02.commonpractice;

import org.jspecify.annotations.NullMarked;
