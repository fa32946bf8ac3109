/** How an application is laid out in the sheets of a workbook, and how those are read and written. Not public. */
@NullMarked
package org.connectcompetency.files.internal.workbook;

import org.jspecify.annotations.NullMarked;
