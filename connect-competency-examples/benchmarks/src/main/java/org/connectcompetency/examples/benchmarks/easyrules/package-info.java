/**
 * A part of the checklist in Easy Rules, for comparison: whether each of nineteen requirements is met, without
 * findings, measures, traces or a result document.
 */
@NullMarked
package org.connectcompetency.examples.benchmarks.easyrules;

import org.jspecify.annotations.NullMarked;
