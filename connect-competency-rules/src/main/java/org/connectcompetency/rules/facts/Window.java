package org.connectcompetency.rules.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.connectcompetency.model.checklist.Threshold;

/** How thresholds are looked up, and how months are counted. */
final class Window {

    /** The threshold that holds the length of a window, in calendar months. */
    static final String THRESHOLD = "window-months";

    private Window() {}

    /**
     * Returns the threshold of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Threshold threshold(String owner, Map<String, Threshold> thresholds, String name) {
        Threshold threshold = thresholds.get(name);
        if (threshold == null) {
            throw new IllegalArgumentException(
                    "The threshold (" + name + ") of " + owner + " must be one of " + thresholds.keySet() + ".");
        }
        return threshold;
    }

    static LocalDate since(LocalDate asOf, int months) {
        return asOf.minusMonths(months);
    }

    static long months(LocalDate date, LocalDate asOf) {
        long whole = ChronoUnit.MONTHS.between(date, asOf);
        return asOf.minusMonths(whole).equals(date) ? whole : whole + 1;
    }
}
