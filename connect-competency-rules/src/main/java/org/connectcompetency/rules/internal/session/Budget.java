package org.connectcompetency.rules.internal.session;

import java.time.Duration;

/**
 * The limits for the custom rules of one validation. The built-in rules need none: they always end, as none inserts
 * what it matches.
 *
 * @param firings how many times rules may fire
 * @param facts how many facts rules may insert
 * @param time how long they may take; checked between firings
 */
public record Budget(int firings, int facts, Duration time) {

    /** Far more than any sensible set of rules needs for an application of any sensible size. */
    public static final Budget DEFAULT = new Budget(1_000_000, 1_000_000, Duration.ofSeconds(30));

    /**
     * Returns whether the time is over since {@code start}, a {@link System#nanoTime()}. It compares durations, as the
     * limit may be too long for a number of nanoseconds.
     */
    boolean isOver(long start) {
        return time.compareTo(Duration.ofNanos(System.nanoTime() - start)) < 0;
    }
}
