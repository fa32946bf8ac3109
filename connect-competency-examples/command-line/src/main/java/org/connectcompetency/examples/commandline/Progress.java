package org.connectcompetency.examples.commandline;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows on a terminal how far a run is: a bar if the end is known, the rate, and the remaining time. */
final class Progress {

    private static final long REDRAWN_AFTER_NANOS = Duration.ofMillis(200).toNanos();
    private static final int BAR = 24;
    static final String ERASE = "\r\u001b[K";

    private final PrintStream terminal;
    private final boolean shown;
    private final long size;
    private final LongSupplier clock;
    private final long start;
    private long drawn;
    private boolean visible;

    /**
     * Starts the clock.
     *
     * @param terminal where to show it
     * @param shown whether to show anything at all
     * @param size how many bytes the input has, or a negative number if that is not known
     * @param clock returns the time in nanoseconds
     */
    Progress(PrintStream terminal, boolean shown, long size, LongSupplier clock) {
        this.terminal = terminal;
        this.shown = shown;
        this.size = size;
        this.clock = clock;
        start = clock.getAsLong();
        drawn = start;
    }

    /**
     * Shows how many lines are answered and how many bytes of the input they have; not more often than eyes can follow.
     */
    void show(long lines, long bytes) {
        if (!shown) {
            return;
        }
        long now = clock.getAsLong();
        if (now - drawn >= REDRAWN_AFTER_NANOS) {
            drawn = now;
            visible = true;
            terminal.print(ERASE + text(lines, bytes, now - start));
            terminal.flush();
        }
    }

    /** Clears the line on the terminal. */
    void end() {
        if (visible) {
            terminal.print(ERASE);
            terminal.flush();
        }
    }

    private String text(long lines, long bytes, long nanos) {
        String count = String.format(Locale.ROOT, "%,d lines, %,.0f/s", lines, lines * 1e9 / nanos);
        if (size <= 0) {
            return count;
        }
        // A file may grow while it is read.
        double done = Math.min(1, (double) bytes / size);
        return bar(done) + ", " + count + ", " + left(done, nanos) + " left";
    }

    /** Returns a bar that shows which part of the work is done, from 0 to 1. */
    static String bar(double done) {
        int filled = (int) (BAR * done);
        return String.format(
                Locale.ROOT, "[%s%s] %3d %%", "#".repeat(filled), ".".repeat(BAR - filled), (int) (100 * done));
    }

    /** Returns the time that the rest will take if it goes on as it did. */
    static String left(double done, long nanos) {
        return time((long) (nanos * (1 - done) / done));
    }

    private static String time(long nanos) {
        Duration left = Duration.ofNanos(nanos);
        return left.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), left.toSecondsPart());
    }
}
