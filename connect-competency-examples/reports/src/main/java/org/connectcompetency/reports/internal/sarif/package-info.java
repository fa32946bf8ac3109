/** Where in a file a finding is. Nothing here is public. */
@NullMarked
package org.connectcompetency.reports.internal.sarif;

import org.jspecify.annotations.NullMarked;
