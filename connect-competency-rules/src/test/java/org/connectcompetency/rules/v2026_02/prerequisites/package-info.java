/** Tests of the rules of the program prerequisites. */
@NullMarked
package org.connectcompetency.rules.v2026_02.prerequisites;

import org.jspecify.annotations.NullMarked;
