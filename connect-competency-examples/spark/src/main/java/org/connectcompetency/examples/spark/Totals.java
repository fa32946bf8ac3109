package org.connectcompetency.examples.spark;

/**
 * How many lines came out how.
 *
 * @param ready applications that are READY
 * @param notReady applications that are NOT_READY
 * @param rejected lines that cannot be used
 * @param blank lines without content, which have no answer
 */
record Totals(long ready, long notReady, long rejected, long blank) {

    static final Totals NONE = new Totals(0, 0, 0, 0);

    Totals plus(Totals other) {
        return new Totals(
                ready + other.ready, notReady + other.notReady, rejected + other.rejected, blank + other.blank);
    }

    @Override
    public String toString() {
        return (ready + notReady) + " results (" + ready + " READY, " + notReady + " NOT_READY), " + rejected
                + " rejected lines, " + blank + " blank lines";
    }
}
