package org.connectcompetency.rules.internal.session;

import java.time.Duration;

/**
 * The limits for the rules of one validation.
 *
 * @param firings how many times custom rules may fire; the built-in ones always end, as none inserts what it matches
 * @param facts how many facts custom rules may insert
 * @param time how long the built-in rules may take, and how long the custom ones; checked between firings
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
