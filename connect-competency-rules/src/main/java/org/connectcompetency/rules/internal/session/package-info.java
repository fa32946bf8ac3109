/** One validation: facts are prepared, rules fire stage by stage, and a status follows from what they report. */
@NullMarked
package org.connectcompetency.rules.internal.session;

import org.jspecify.annotations.NullMarked;
