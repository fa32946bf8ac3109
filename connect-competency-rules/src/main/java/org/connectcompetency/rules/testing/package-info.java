/**
 * A kit to test rules: {@link org.connectcompetency.rules.testing.RuleVerifier} states facts and what the rules of one
 * requirement must report of them, no more and no less. It needs no test framework.
 */
@NullMarked
package org.connectcompetency.rules.testing;

import org.jspecify.annotations.NullMarked;
