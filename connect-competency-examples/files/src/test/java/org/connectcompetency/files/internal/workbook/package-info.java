@NullMarked
package org.connectcompetency.files.internal.workbook;

import org.jspecify.annotations.NullMarked;
