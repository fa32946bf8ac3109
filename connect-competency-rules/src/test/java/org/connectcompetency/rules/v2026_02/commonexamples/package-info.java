/** Tests of the rules of the common customer example requirements. */
@NullMarked
package org.connectcompetency.rules.v2026_02.commonexamples;

import org.jspecify.annotations.NullMarked;
