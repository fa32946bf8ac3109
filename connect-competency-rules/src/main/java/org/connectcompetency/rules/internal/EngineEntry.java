package org.connectcompetency.rules.internal;

import org.connectcompetency.rules.RuleListener;
import org.jspecify.annotations.Nullable;

/**
 * The way into the engine. From {@link #open()} until it is closed, the thread's context class loader is the one of
 * this library; then the thread has its own again.
 *
 * <p>The engine finds its parts with the context class loader of whichever thread comes first, and keeps what it found.
 * A thread of the common pool in an executable jar sees none of them, and would break the engine for the life of the
 * JVM.
 */
final class EngineEntry implements AutoCloseable {

    private static final ClassLoader LIBRARY = EngineEntry.class.getClassLoader();

    private final Thread thread = Thread.currentThread();
    private final @Nullable ClassLoader callers = thread.getContextClassLoader();

    private EngineEntry() {
        thread.setContextClassLoader(LIBRARY);
    }

    /** Enters; to be closed by the same thread. */
    static EngineEntry open() {
        return new EngineEntry();
    }

    /**
     * Returns a listener that tells this one with the loader of the calling thread: it is none of the engine's parts.
     */
    @Nullable
    RuleListener outside(@Nullable RuleListener listener) {
        if (listener == null || callers == LIBRARY) {
            return listener;
        }
        return firing -> {
            thread.setContextClassLoader(callers);
            try {
                listener.fired(firing);
            } finally {
                thread.setContextClassLoader(LIBRARY);
            }
        };
    }

    @Override
    public void close() {
        thread.setContextClassLoader(callers);
    }
}
