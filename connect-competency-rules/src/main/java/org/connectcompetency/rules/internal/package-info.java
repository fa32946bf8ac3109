/** How a validation runs. Nothing here is part of the public interface. */
@NullMarked
package org.connectcompetency.rules.internal;

import org.jspecify.annotations.NullMarked;
