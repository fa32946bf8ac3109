/** Tests of the rules of the validity of the checklist version. */
@NullMarked
package org.connectcompetency.rules.v2026_02.version;

import org.jspecify.annotations.NullMarked;
