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
 * Validates one application a line, on all cores and in bounded memory however many there are. One thread reads, as
 * many as there are cores judge, and the caller's writes: in the order of the lines, whichever is judged first. Who
 * reads waits for who writes.
 */
final class LinesRun {

    /** Far longer than any application; a file without line ends shall not fill the memory. */
    static final int LONGEST_LINE = 64 * 1024 * 1024;

    /** As many bytes as the longest line has may wait for their answers, all lines together. */
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

    /**
     * A line's place in the queue: the bytes read up to its end, the room it takes, and the answer when it is there.
     */
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
            // Nobody waits for what would be read.
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

    /** Whoever feeds one line after the other may wait for the answer, so nothing is kept back while this waits. */
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

    /** A read from standard input cannot be interrupted; it must not keep the process. */
    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
