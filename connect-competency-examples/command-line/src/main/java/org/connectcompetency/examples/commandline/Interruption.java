package org.connectcompetency.examples.commandline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run come to an orderly end when the process is told to stop, by Ctrl-C or a signal. Closed when the run has
 * ended.
 */
final class Interruption implements AutoCloseable {

    /** Whoever asks a process to stop does not wait for ever. */
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean happened;

    /** Calls {@code stop} when the process is told to stop, and holds the process until this is closed. */
    Interruption(Runnable stop) {
        hook = new Thread(() -> {
            happened = true;
            stop.run();
            await();
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns whether the process was told to stop. */
    boolean happened() {
        return happened;
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already: the hook did its work.
        }
    }

    private void await() {
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
