/** Tests of the rules. Those of a section are in the package of its DRL files. */
@NullMarked
package org.connectcompetency.rules;

import org.jspecify.annotations.NullMarked;
