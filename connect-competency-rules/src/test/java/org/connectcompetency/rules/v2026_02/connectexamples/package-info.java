/** Tests of the rules of the Amazon Connect Customer customer example requirements. */
@NullMarked
package org.connectcompetency.rules.v2026_02.connectexamples;

import org.jspecify.annotations.NullMarked;
