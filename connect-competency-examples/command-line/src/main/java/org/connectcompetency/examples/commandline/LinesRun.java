package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.connectcompetency.rules.CompetencyValidator;

/**
 * Validates one application per line, on all cores and in bounded memory, however many lines there are. One thread
 * reads, one thread per core judges, and the caller's thread writes the answers in the order of the lines. If writing
 * is slow, reading waits.
 */
final class LinesRun {

    /** Far longer than any application; a file without line ends must not fill the memory. */
    static final int LONGEST_LINE = 64 * 1024 * 1024;

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
    private volatile boolean stopped;
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

    /** Ends the run early, after the answers to the lines that were read. */
    void stop() {
        stopped = true;
        try {
            queue.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
            queueAll(new LineReader(in, LONGEST_LINE), judges);
        } catch (InterruptedException e) {
            // Nobody waits for another line.
        }
    }

    private void queueAll(LineReader lines, ExecutorService judges) throws InterruptedException {
        try {
            for (Line line = lines.next(); line != null && !stopped; line = lines.next()) {
                if (!line.isBlank()) {
                    Line application = line;
                    int size = 1 + line.length() / (UNIT + 1);
                    room.acquire(size);
                    queue.put(
                            new Waiting(line.end(), size, judges.submit(() -> LineAnswer.of(application, validator))));
                }
            }
            queue.put(END);
        } catch (IOException | RuntimeException | Error e) {
            queue.put(new Waiting(0, 0, CompletableFuture.failedFuture(e)));
        }
    }

    /**
     * A caller that sends one line at a time may wait for the answer, so what is written is flushed before this waits.
     */
    private Waiting next() throws InterruptedException {
        Waiting next = queue.peek();
        if (next == null || !next.answer().isDone()) {
            output.flush();
        }
        return queue.take();
    }

    private void write(Waiting next) throws IOException, InterruptedException {
        try {
            LineAnswer answer = next.answer().get();
            output.write(answer.json());
            answered++;
            bad += answer.exitCode() == ExitCode.UNUSABLE ? 1 : 0;
            notReady |= answer.exitCode() == ExitCode.NOT_READY;
            progress.show(answered, next.end());
            room.release(next.size());
        } catch (ExecutionException e) {
            throw failure(e.getCause());
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
    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
