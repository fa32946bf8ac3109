/** Measures how fast the rules are, compared with the same checklist in plain Java and with other ways to run rules. */
@NullMarked
package org.connectcompetency.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
