package org.connectcompetency.rules.internal.session;

import java.time.Duration;

/**
 * What the custom rules of one validation may use up. The built-in rules need none: they come to an end by themselves,
 * as none inserts what it matches.
 *
 * @param firings how many times rules may fire
 * @param facts how many facts rules may insert
 * @param time how long it may take; looked at between firings
 */
public record Budget(int firings, int facts, Duration time) {

    /** Far more than any sensible set of rules needs for an application of any sensible size. */
    public static final Budget DEFAULT = new Budget(1_000_000, 1_000_000, Duration.ofSeconds(30));

    /**
     * Returns whether the time is over for what began then, by {@link System#nanoTime()}; there are times too long for
     * nanoseconds.
     */
    boolean isOver(long start) {
        return time.compareTo(Duration.ofNanos(System.nanoTime() - start)) < 0;
    }
}
