package org.connectcompetency.model.checklist;

import java.util.Objects;

/**
 * A number or window of the checklist that rules compare with.
 *
 * @param value the number; 0 or more
 * @param bound how the application's number must compare with it
 */
public record Threshold(int value, Bound bound) {

    /**
     * Creates a threshold.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Threshold {
        Objects.requireNonNull(bound, "bound");
        if (value < 0) {
            throw new IllegalArgumentException("a threshold must be 0 or more, but is " + value);
        }
    }

    /** Returns a minimum. */
    public static Threshold atLeast(int value) {
        return new Threshold(value, Bound.AT_LEAST);
    }

    /** Returns a maximum. */
    public static Threshold atMost(int value) {
        return new Threshold(value, Bound.AT_MOST);
    }

    /** Returns a number that must be exceeded. */
    public static Threshold moreThan(int value) {
        return new Threshold(value, Bound.MORE_THAN);
    }

    /** Returns a threshold with another number and the same bound. */
    public Threshold withValue(int other) {
        return new Threshold(other, bound);
    }
}
