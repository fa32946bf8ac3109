package org.connectcompetency.examples.commandline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end in good order when the process is told to stop, by Ctrl-C or a signal. The run closes it at its end.
 */
final class Interruption implements AutoCloseable {

    /** Nobody who stops a process wants to wait for ever. */
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
            // The process is already ending: the hook has done its work.
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
