/** Checks of which packages of the model and of the rules may use which. */
@NullMarked
package org.connectcompetency.rules.walls;

import org.jspecify.annotations.NullMarked;
