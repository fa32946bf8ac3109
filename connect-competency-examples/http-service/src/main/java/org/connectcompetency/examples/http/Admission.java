package org.connectcompetency.examples.http;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** An application that was let in, until it is answered. One thread works with it. */
final class Admission implements AutoCloseable {

    /** The attribute of the request that holds it. */
    static final String ATTRIBUTE = Admission.class.getName();

    private final Semaphore places;
    private final Semaphore judges;
    private final Semaphore kilobytes;
    private final Duration maxWait;
    private final Duration maxTransfer;
    private boolean judging;
    private int held;

    Admission(Semaphore places, Semaphore judges, Semaphore kilobytes, Duration maxWait, Duration maxTransfer) {
        this.places = places;
        this.judges = judges;
        this.kilobytes = kilobytes;
        this.maxWait = maxWait;
        this.maxTransfer = maxTransfer;
    }

    /** Returns that of the current request. */
    static Admission current() {
        return Objects.requireNonNull(currentOrNone(), "no application was let in");
    }

    /** Returns that of the current request; null if it brings no application. */
    static @Nullable Admission currentOrNone() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        return (Admission) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    /** Returns the time for a body or an answer, which begins now. */
    Deadline transfer() {
        return new Deadline(maxTransfer);
    }

    /**
     * Takes so much more of the memory.
     *
     * @throws BusyException if there is not so much left
     */
    void hold(long bytes) {
        int more = Gate.kilobytes(bytes);
        if (!kilobytes.tryAcquire(more)) {
            throw new BusyException();
        }
        held += more;
    }

    /**
     * Waits until it is this application's turn to be judged.
     *
     * @throws BusyException if that takes too long
     */
    void judge() {
        try {
            judging = judges.tryAcquire(maxWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!judging) {
            throw new BusyException();
        }
    }

    /** Lets the next one be judged: what remains is to send the answer, however slowly it is read. */
    void judged() {
        if (judging) {
            judging = false;
            judges.release();
        }
    }

    @Override
    public void close() {
        judged();
        kilobytes.release(held);
        held = 0;
        places.release();
    }
}
