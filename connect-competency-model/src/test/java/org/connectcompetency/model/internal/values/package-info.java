@NullMarked
package org.connectcompetency.model.internal.values;

import org.jspecify.annotations.NullMarked;
