package org.connectcompetency.examples.benchmarks.table;

import java.util.Collections;
import java.util.List;

/**
 * A row of the table.
 *
 * @param runs the figure of each run
 * @param behind the measurements that the figures come from
 */
record Row(String what, Aim aim, List<Double> runs, String behind) {

    static final List<String> HEADER =
            List.of("| what | aim | measured | spread | | behind it |", "| --- | --- | --- | --- | --- | --- |");

    Row {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("The row (" + what + ") must have a run.");
        }
    }

    double figure() {
        return median(runs);
    }

    String verdict() {
        return aim.isMetBy(figure()) ? "met" : "not met";
    }

    String spread() {
        return spread(runs, aim.unit());
    }

    static String spread(List<Double> figures, String unit) {
        return Aim.format(Collections.min(figures), unit) + " – " + Aim.format(Collections.max(figures), unit);
    }

    @Override
    public String toString() {
        return "| "
                + String.join(
                        " | ", what, aim.toString(), Aim.format(figure(), aim.unit()), spread(), verdict(), behind)
                + " |";
    }

    /** Returns the middle figure, or the mean of the two in the middle. */
    static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
