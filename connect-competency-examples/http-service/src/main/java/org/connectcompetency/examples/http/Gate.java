package org.connectcompetency.examples.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets in as many applications as there is room for, and lets as many of them be judged at once as there are cores. So
 * neither many clients nor large documents fill the memory, and whoever is let in is answered.
 */
@Component
final class Gate {

    /** All bodies and answers together may take so much of the memory. */
    private static final int SHARE_OF_MEMORY = 4;

    private static final int KILOBYTE = 1024;

    private final Semaphore places;
    private final Semaphore judges;
    private final Semaphore kilobytes;
    private final Duration maxWait;
    private final Duration maxTransfer;

    Gate(ServiceProperties properties) {
        int judged =
                properties.maxJudged() == null ? Runtime.getRuntime().availableProcessors() : properties.maxJudged();
        places = new Semaphore(judged + properties.maxWaiting());
        judges = new Semaphore(judged, true);
        kilobytes = new Semaphore(kilobytes(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY));
        maxWait = properties.maxWait();
        maxTransfer = properties.maxTransfer();
    }

    /** Lets an application in, if there is room. */
    @Nullable
    Admission enter() {
        return places.tryAcquire() ? new Admission(places, judges, kilobytes, maxWait, maxTransfer) : null;
    }

    static int kilobytes(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE, 1 + bytes / KILOBYTE);
    }
}
