/** Tests of what stands behind the facade. */
@NullMarked
package org.connectcompetency.rules.internal;

import org.jspecify.annotations.NullMarked;
