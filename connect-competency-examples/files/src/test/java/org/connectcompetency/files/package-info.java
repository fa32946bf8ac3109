@NullMarked
package org.connectcompetency.files;

import org.jspecify.annotations.NullMarked;
