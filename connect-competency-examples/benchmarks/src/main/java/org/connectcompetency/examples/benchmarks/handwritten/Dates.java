package org.connectcompetency.examples.benchmarks.handwritten;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the checklist counts months. */
final class Dates {

    private Dates() {}

    /** Returns how many months lie between the two; a month begun counts as a whole one. */
    static long months(LocalDate date, LocalDate asOf) {
        long whole = ChronoUnit.MONTHS.between(date, asOf);
        return asOf.minusMonths(whole).equals(date) ? whole : whole + 1;
    }
}
