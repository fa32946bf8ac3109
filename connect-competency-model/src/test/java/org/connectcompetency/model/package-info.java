@NullMarked
package org.connectcompetency.model;

import org.jspecify.annotations.NullMarked;
