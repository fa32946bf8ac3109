package org.connectcompetency.examples.benchmarks.table;

import java.util.Locale;

/** What a figure should be. */
record Aim(boolean least, double bound, String unit) {

    static Aim atMost(double bound) {
        return new Aim(false, bound, "×");
    }

    static Aim atLeast(double bound) {
        return new Aim(true, bound, "×");
    }

    static Aim atMostMegabytes(double bound) {
        return new Aim(false, bound, " MB");
    }

    static Aim atMostMillis(double bound) {
        return new Aim(false, bound, " ms");
    }

    boolean isMetBy(double figure) {
        return least ? figure >= bound : figure <= bound;
    }

    /** Returns the figure with its unit. */
    static String format(double figure, String unit) {
        return String.format(Locale.ROOT, figure < 100 ? "%.2f%s" : "%.0f%s", figure, unit);
    }

    @Override
    public String toString() {
        String number = bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
        return (least ? "at least " : "at most ") + number + unit;
    }
}
