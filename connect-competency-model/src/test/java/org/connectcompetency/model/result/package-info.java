@NullMarked
package org.connectcompetency.model.result;

import org.jspecify.annotations.NullMarked;
