/** How forecasts, plans and portfolios are made. */
@NullMarked
package org.connectcompetency.rules.internal.foresight;

import org.jspecify.annotations.NullMarked;
