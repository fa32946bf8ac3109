package org.connectcompetency.rules.internal;

import java.time.Duration;

/**
 * What the custom rules of one validation may use up.
 *
 * @param firings how many times rules may fire
 * @param facts how many facts rules may insert
 * @param time how long it may take; looked at between firings
 */
public record Budget(int firings, int facts, Duration time) {

    /** The built-in rules come to an end by themselves: none inserts what it matches. */
    static final Budget BUILT_IN = new Budget(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ofDays(1));

    /** Far more than any sensible set of rules needs for an application of any sensible size. */
    public static final Budget DEFAULT = new Budget(1_000_000, 1_000_000, Duration.ofSeconds(30));
}
