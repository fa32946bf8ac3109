@NullMarked
package org.connectcompetency.model.internal.consistency;

import org.jspecify.annotations.NullMarked;
