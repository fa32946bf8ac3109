package org.connectcompetency.examples.benchmarks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The measurements of one thing, one for each run. */
record Sample(List<Double> runs) {

    Sample() {
        this(new ArrayList<>());
    }

    void add(double figure) {
        runs.add(figure);
    }

    double median() {
        return Row.median(runs);
    }

    /** Returns the ratio to the other sample for each run. */
    List<Double> ratiosTo(Sample other) {
        return IntStream.range(0, runs.size())
                .mapToObj(i -> runs.get(i) / other.runs.get(i))
                .toList();
    }

    /** Returns the difference from the sample of a part for each run. */
    Sample without(Sample part) {
        return new Sample(IntStream.range(0, runs.size())
                .mapToObj(i -> runs.get(i) - part.runs.get(i))
                .toList());
    }

    /** Returns both medians as text. */
    String beside(Sample other, String unit) {
        return in(unit) + " beside " + other.in(unit);
    }

    /** Returns the median as text. */
    String in(String unit) {
        double median = median();
        return String.format(
                Locale.ROOT, median < 10 ? "%.2f %s" : median < 100 ? "%.1f %s" : "%,.0f %s", median, unit);
    }
}
