@NullMarked
package org.connectcompetency.rules.internal.rulebase;

import org.jspecify.annotations.NullMarked;
