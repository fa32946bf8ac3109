/**
 * Results as files for others: a page to print and to hand around, and what CI systems read. All say the same as the
 * result's JSON. The same result gives the same bytes.
 */
@NullMarked
package org.connectcompetency.reports;

import org.jspecify.annotations.NullMarked;
