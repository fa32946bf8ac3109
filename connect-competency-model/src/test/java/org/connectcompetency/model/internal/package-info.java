@NullMarked
package org.connectcompetency.model.internal;

import org.jspecify.annotations.NullMarked;
