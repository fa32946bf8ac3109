package org.connectcompetency.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A master and two workers of Spark's standalone mode, each a process on loopback, with an executor of one core each.
 */
final class Cluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://127\\.0\\.0\\.1:[0-9]+)");

    private final Path folder;
    private final SparkHome home;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();
    private final String url;

    Cluster(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        home = SparkHome.make();
        master = home.start(
                folder.resolve("master.log"),
                folder,
                "org.apache.spark.deploy.master.Master",
                List.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
        try {
            url = await("the master", master, folder.resolve("master.log"), this::masterUrl);
            for (int i = 1; i <= 2; i++) {
                workers.add(home.start(
                        folder.resolve("worker" + i + ".log"),
                        folder,
                        "org.apache.spark.deploy.worker.Worker",
                        List.of(
                                "--host",
                                "127.0.0.1",
                                "--webui-port",
                                "0",
                                "--cores",
                                "1",
                                "--memory",
                                "1g",
                                "--work-dir",
                                folder.resolve("work" + i).toString(),
                                url)));
            }
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private String masterUrl() {
        try {
            Path log = folder.resolve("master.log");
            Matcher matcher = MASTER.matcher(Files.exists(log) ? Files.readString(log) : "");
            return matcher.find() ? matcher.group(1) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SparkHome home() {
        return home;
    }

    String url() {
        return url;
    }

    /** Returns the processes that the workers started. An executor itself starts others, such as {@code chmod}. */
    List<ProcessHandle> executors() {
        return workers.stream().flatMap(worker -> worker.toHandle().children()).toList();
    }

    /** Waits until there is something, as long as the process that should bring it lives. */
    static <T> T await(String what, Process process, Path log, Supplier<T> something) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T found = something.get();
        while (found == null) {
            assertThat(process.isAlive())
                    .as(() -> what + ": the process lives; it said " + SparkHome.end(log))
                    .isTrue();
            assertThat(System.nanoTime())
                    .as(() -> "waited too long for " + what + "; the process said " + SparkHome.end(log))
                    .isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            found = something.get();
        }
        return found;
    }

    @Override
    public void close() {
        executors().forEach(ProcessHandle::destroyForcibly);
        workers.forEach(Process::destroyForcibly);
        master.destroyForcibly();
    }
}
