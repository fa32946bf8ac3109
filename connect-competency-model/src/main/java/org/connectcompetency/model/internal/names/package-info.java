/** How things that share a name are told apart, and which one stands for all. */
@NullMarked
package org.connectcompetency.model.internal.names;

import org.jspecify.annotations.NullMarked;
