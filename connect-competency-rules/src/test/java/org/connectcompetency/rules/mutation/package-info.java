/**
 * Measures the tests of the rules: makes small changes in the DRL and in the catalogue, and lists those that no test
 * notices. Run by the Maven profile {@code mutation}, not by an ordinary build.
 */
@NullMarked
package org.connectcompetency.rules.mutation;

import org.jspecify.annotations.NullMarked;
