/** Tests of the reports. */
@NullMarked
package org.connectcompetency.reports;

import org.jspecify.annotations.NullMarked;
