@NullMarked
package org.connectcompetency.rules.foresight;

import org.jspecify.annotations.NullMarked;
