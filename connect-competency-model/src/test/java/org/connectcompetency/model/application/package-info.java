@NullMarked
package org.connectcompetency.model.application;

import org.jspecify.annotations.NullMarked;
