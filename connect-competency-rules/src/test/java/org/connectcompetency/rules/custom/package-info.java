/** Tests of rules that callers bring. */
@NullMarked
package org.connectcompetency.rules.custom;

import org.jspecify.annotations.NullMarked;
