/** The normal form of the values in the model's records, and how messages show them. */
@NullMarked
package org.connectcompetency.model.internal.values;

import org.jspecify.annotations.NullMarked;
