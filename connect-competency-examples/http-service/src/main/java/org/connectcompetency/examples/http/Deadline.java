package org.connectcompetency.examples.http;

import java.time.Duration;

/** The time by which something must have come to its end. */
final class Deadline {

    private final long start = System.nanoTime();
    private final long nanos;

    /** The time begins now. */
    Deadline(Duration time) {
        nanos = time.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - start > nanos;
    }
}
