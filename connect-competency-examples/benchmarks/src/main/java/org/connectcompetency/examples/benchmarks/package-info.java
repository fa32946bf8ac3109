/** How fast the rules are, beside the same checklist in plain Java and beside other ways to run rules. */
@NullMarked
package org.connectcompetency.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
