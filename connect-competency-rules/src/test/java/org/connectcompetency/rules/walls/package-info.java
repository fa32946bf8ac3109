/** The walls between the packages of the model and of the rules. */
@NullMarked
package org.connectcompetency.rules.walls;

import org.jspecify.annotations.NullMarked;
