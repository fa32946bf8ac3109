package org.connectcompetency.rules.foresight;

/** Is told how far a long calculation is. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Is called again and again, in the thread that calculates.
     *
     * @param done how many days or choices are done
     * @param all how many there are
     */
    void progressed(long done, long all);
}
