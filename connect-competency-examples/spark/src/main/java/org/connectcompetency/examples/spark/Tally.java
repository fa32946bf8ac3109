package org.connectcompetency.examples.spark;

/** Counts the lines of a task, for its answer and for whoever watches. */
final class Tally {

    private final Counters counters;
    private Totals totals = Totals.NONE;

    Tally(Counters counters) {
        this.counters = counters;
    }

    void judged(boolean ready) {
        totals = totals.plus(new Totals(ready ? 1 : 0, ready ? 0 : 1, 0, 0));
        (ready ? counters.ready() : counters.notReady()).add(1);
    }

    void rejected() {
        totals = totals.plus(new Totals(0, 0, 1, 0));
        counters.rejected().add(1);
    }

    void blank() {
        totals = totals.plus(new Totals(0, 0, 0, 1));
        counters.blank().add(1);
    }

    Totals totals() {
        return totals;
    }
}
