/** How the model does its work; not for callers, and free to change. */
@NullMarked
package org.connectcompetency.model.internal;

import org.jspecify.annotations.NullMarked;
