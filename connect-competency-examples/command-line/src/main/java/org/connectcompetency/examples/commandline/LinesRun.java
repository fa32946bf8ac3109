package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;

/**
 * Validates one application per line, on all cores and in bounded memory, however many lines there are. One thread
 * reads, one thread per core judges, and the caller's thread writes the answers in the order of the lines. If writing
 * is slow, reading waits.
 */
final class LinesRun {

    /** A line, all lines that wait, or all answers that wait may take so much of the memory. */
    private static final long SHARE_OF_MEMORY = Runtime.getRuntime().maxMemory() / 8;

    /** Far longer than any application; a file without line ends must not fill the memory. */
    static final int LONGEST_LINE = (int) Math.min(64 * 1024 * 1024, SHARE_OF_MEMORY);

    /** How often the threads are looked after, in milliseconds. */
    private static final long TICK = 100;

    /**
     * The unit in which waiting bytes are counted; all waiting lines together may have as many bytes as the longest
     * line.
     */
    private static final int UNIT = 1024;

    private static final int ROOM = LONGEST_LINE / UNIT;

    /** Enough to keep all threads busy while a slow line holds up the answers behind it. */
    private static final int WAITING_PER_THREAD = 16;

    private static final Waiting END =
            new Waiting(0, 0, CompletableFuture.failedFuture(new IllegalStateException("the end has no answer")));

    private final CompetencyValidator validator;
    private final Output output;
    private final Progress progress;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING_PER_THREAD * threads);
    private final Semaphore room = new Semaphore(ROOM);
    private final AnswerRoom answerRoom = new AnswerRoom(SHARE_OF_MEMORY);
    private final Memory memory = new Memory();
    private volatile @Nullable Throwable died;
    private volatile boolean stopped;
    private long read;
    private long answered;
    private long bad;
    private boolean notReady;

    /** A line in the queue: the bytes read up to its end, the room that it takes, and its answer once there is one. */
    private record Waiting(long end, int size, Future<LineAnswer> answer) {}

    LinesRun(CompetencyValidator validator, Output output, Progress progress) {
        this.validator = validator;
        this.output = output;
        this.progress = progress;
    }

    /** Writes a result, or what is wrong, for every line that is not blank. */
    void run(InputStream in) throws IOException {
        ExecutorService judges = Executors.newFixedThreadPool(threads, task -> daemon("judge", task));
        Thread reader = daemon("reader", () -> read(in, judges));
        reader.start();
        try {
            for (Waiting next = next(); next != END; next = next()) {
                write(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped = true;
            reader.interrupt();
            judges.shutdownNow();
            queue.clear();
            progress.end();
        }
    }

    /** Ends the run early, after the answers to the lines that were read. Never waits. */
    void stop() {
        stopped = true;
    }

    /** Returns how many lines were answered. */
    long answered() {
        return answered;
    }

    /**
     * Returns the exit code for all lines together.
     *
     * @throws UnusableException if any of them could not be used
     */
    int exitCode() {
        if (bad > 0) {
            throw new UnusableException(
                    bad + (bad == 1 ? " line" : " lines") + " could not be used; the output says why");
        }
        return notReady ? ExitCode.NOT_READY : ExitCode.OK;
    }

    private void read(InputStream in, ExecutorService judges) {
        try {
            queueAll(new LineReader(in, LONGEST_LINE, memory), judges);
        } catch (InterruptedException e) {
            // Nobody waits for another line.
        }
    }

    private void queueAll(LineReader lines, ExecutorService judges) throws InterruptedException {
        try {
            for (Line line = lines.next(); line != null && !stopped; line = lines.next()) {
                if (!line.isBlank()) {
                    int size = 1 + line.length() / (UNIT + 1);
                    room.acquire(size);
                    queue.put(new Waiting(line.end(), size, judges.submit(judging(line, read++))));
                }
            }
            queue.put(END);
        } catch (IOException | RuntimeException | Error e) {
            queue.put(new Waiting(0, 0, CompletableFuture.failedFuture(e)));
        }
    }

    /** Returns the judging of a line, which takes no longer than others let it. */
    private Callable<LineAnswer> judging(Line line, long number) {
        return () -> {
            LineAnswer answer = LineAnswer.of(line, validator, memory);
            answerRoom.take(number, answer.json().length);
            return answer;
        };
    }

    /**
     * A caller that sends one line at a time may wait for the answer, so what is written is flushed before this waits.
     */
    private Waiting next() throws InterruptedException {
        Waiting next = queue.peek();
        if (next == null || !next.answer().isDone()) {
            output.flush();
        }
        next = queue.poll(TICK, TimeUnit.MILLISECONDS);
        while (next == null) {
            requireAlive();
            if (stopped) {
                return END;
            }
            next = queue.poll(TICK, TimeUnit.MILLISECONDS);
        }
        return next;
    }

    private void write(Waiting next) throws IOException, InterruptedException {
        try {
            LineAnswer answer = answer(next);
            output.write(answer.json());
            answered++;
            bad += answer.exitCode() == ExitCode.UNUSABLE ? 1 : 0;
            notReady |= answer.exitCode() == ExitCode.NOT_READY;
            progress.show(answered, next.end());
            room.release(next.size());
            answerRoom.giveBack(answer.json().length);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private LineAnswer answer(Waiting next) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return next.answer().get(TICK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                requireAlive();
            }
        }
    }

    /** A thread that came to its end leaves a line without an answer, for which nobody must wait. */
    private void requireAlive() {
        Throwable fault = died;
        if (fault != null) {
            throw new IllegalStateException("a thread came to its end: " + Failure.fault(fault), fault);
        }
    }

    private static RuntimeException failure(Throwable cause) throws IOException {
        if (cause instanceof IOException unreadable) {
            throw unreadable;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    /**
     * Returns a daemon thread: a read from standard input cannot be interrupted, and must not keep the process alive.
     */
    private Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ended, fault) -> died = fault);
        return thread;
    }
}
