/**
 * The checklist in plain Java, as a good engineer would write it in a day without a rule engine; the benchmarks compare
 * with it. It gives the same result to the byte, for one checklist version, without custom rules or tailoring.
 */
@NullMarked
package org.connectcompetency.examples.benchmarks.handwritten;

import org.jspecify.annotations.NullMarked;
