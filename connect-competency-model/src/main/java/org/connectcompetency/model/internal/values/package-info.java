/** What the records of the model do with the values that they are given. */
@NullMarked
package org.connectcompetency.model.internal.values;

import org.jspecify.annotations.NullMarked;
