/** The rules as they were compiled, and which line of the checklist each of them checks. */
@NullMarked
package org.connectcompetency.rules.internal.rulebase;

import org.jspecify.annotations.NullMarked;
