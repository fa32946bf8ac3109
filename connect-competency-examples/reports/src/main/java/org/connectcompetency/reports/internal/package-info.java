/** What the reports share. Nothing here is public. */
@NullMarked
package org.connectcompetency.reports.internal;

import org.jspecify.annotations.NullMarked;
