package org.connectcompetency.examples.commandline;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.connectcompetency.rules.foresight.ProgressListener;

/** Shows on a terminal how far a calculation is, if it takes more than a second. */
final class Waiting implements ProgressListener, AutoCloseable {

    private static final long SHOWN_AFTER_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long REDRAWN_AFTER_NANOS = Duration.ofMillis(200).toNanos();

    private final PrintStream terminal;
    private final boolean shown;
    private final LongSupplier clock;
    private final long start;
    private long next;
    private boolean visible;

    /**
     * Starts the clock.
     *
     * @param terminal where to show it
     * @param shown whether to show anything at all
     * @param clock returns the time in nanoseconds
     */
    Waiting(PrintStream terminal, boolean shown, LongSupplier clock) {
        this.terminal = terminal;
        this.shown = shown;
        this.clock = clock;
        start = clock.getAsLong();
        next = start + SHOWN_AFTER_NANOS;
    }

    /** Starts the clock of a command that writes its output only in the end. */
    static Waiting of(Streams streams) {
        return new Waiting(streams.err(), streams.progress().test(false), System::nanoTime);
    }

    @Override
    public void progressed(long done, long all) {
        if (!shown || done == 0) {
            return;
        }
        long now = clock.getAsLong();
        if (now - next >= 0) {
            next = now + REDRAWN_AFTER_NANOS;
            visible = true;
            double part = Math.min(1, (double) done / all);
            terminal.print(Progress.ERASE + Progress.bar(part) + ", " + Progress.left(part, now - start) + " left");
            terminal.flush();
        }
    }

    /** Clears the line on the terminal. */
    @Override
    public void close() {
        if (visible) {
            terminal.print(Progress.ERASE);
            terminal.flush();
        }
    }
}
