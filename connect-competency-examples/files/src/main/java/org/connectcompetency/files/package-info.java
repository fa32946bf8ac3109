/** Applications in the files that people have. */
@NullMarked
package org.connectcompetency.files;

import org.jspecify.annotations.NullMarked;
