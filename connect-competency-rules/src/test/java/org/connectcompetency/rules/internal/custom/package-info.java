@NullMarked
package org.connectcompetency.rules.internal.custom;

import org.jspecify.annotations.NullMarked;
