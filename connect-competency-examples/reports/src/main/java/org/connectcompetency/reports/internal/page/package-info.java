/** What the template of the page shows. Nothing here is public. */
@NullMarked
package org.connectcompetency.reports.internal.page;

import org.jspecify.annotations.NullMarked;
