@NullMarked
package org.connectcompetency.model.internal.json;

import org.jspecify.annotations.NullMarked;
