/**
 * The checklist once more in plain Java, as a good engineer would write it who has a day for it and no use for rules:
 * what benchmarks compare with. It gives the same result to the byte, for one checklist version, without custom rules
 * or tailoring.
 */
@NullMarked
package org.connectcompetency.examples.benchmarks.handwritten;

import org.jspecify.annotations.NullMarked;
