package org.connectcompetency.examples.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Run by the Maven profile {@code soak}: the service in a process of its own, under 200 clients of which a third is
 * hostile. {@code -Dsoak.seconds=3600} makes it longer.
 */
class SoakRun {

    private static final int CLIENTS = 200;
    private static final int HOSTILE = CLIENTS / 3;
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("soak.seconds", 300));
    private static final String MEMORY = "-Xmx512m";
    private static final Duration PROBE = Duration.ofSeconds(1);

    /** What the heap holds may waver by so much. */
    private static final long FLAT = 24L << 20;

    private final HttpClient probes = HttpClient.newHttpClient();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private Process process;
    private int port;
    private int management;
    private long slowestProbe;
    private int answeredProbes;

    @BeforeEach
    void start() throws Exception {
        port = freePort();
        management = freePort();
        ProcessBuilder command = new ProcessBuilder(
                        "bash",
                        "bin/connect-competency-service",
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--management.server.port=" + management)
                .redirectErrorStream(true);
        command.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, bin) -> bin + ":" + path);
        command.environment().put("JAVA_OPTS", MEMORY);
        process = command.start();
        Thread log = new Thread(this::readLog);
        log.setDaemon(true);
        log.start();
        for (int i = 0; i < 600 && probe("readiness") != 200; i++) {
            Thread.sleep(100);
        }
        assertThat(probe("readiness")).isEqualTo(200);
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A stack trace in the log is a fault: nothing that a client does is one of the service. */
    private void readLog() {
        try (BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                if (line.contains(" ERROR ") || line.contains(" WARN ") || line.startsWith("\tat ")) {
                    faults.add("log: " + line);
                }
            }
        } catch (IOException e) {
            // The process has ended.
        }
    }

    private int probe(String group) {
        try {
            return get("/actuator/health/" + group).statusCode();
        } catch (IOException | InterruptedException e) {
            return 0;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return probes.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + path))
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void many_clients_of_whom_a_third_is_hostile_do_not_bring_it_down() throws Exception {
        List<Long> heap = new ArrayList<>();
        SoakClients clients = new SoakClients(port, faults);
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            pool.submit(() -> clients.run(client, client < HOSTILE));
        }
        long end = System.nanoTime() + LENGTH.toNanos();
        long nextHeap = System.nanoTime() + LENGTH.toNanos() / 5;
        while (System.nanoTime() < end) {
            watch();
            if (System.nanoTime() > nextHeap) {
                heap.add(usedHeap());
                nextHeap += LENGTH.toNanos() / 5;
            }
            Thread.sleep(500);
        }
        clients.stop();
        pool.shutdown();
        assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        heap.add(usedHeap());

        System.out.println(clients + "; probes " + answeredProbes + ", the slowest " + slowestProbe / 1_000_000
                + " ms; heap " + heap.stream().map(each -> each >> 20).toList() + " MB");
        assertThat(faults.stream().limit(10)).as("of " + faults.size()).isEmpty();
        assertThat(process.isAlive()).isTrue();
        assertThat(Duration.ofNanos(slowestProbe)).isLessThan(PROBE);
        assertThat(heap.get(heap.size() - 1)).isLessThan(heap.get(0) + FLAT);
        assertThat(clients.judged()).isGreaterThan(LENGTH.toSeconds());
        assertThat(clients.refused()).isPositive();
    }

    private void watch() {
        for (String group : List.of("liveness", "readiness")) {
            long start = System.nanoTime();
            int status = probe(group);
            slowestProbe = Math.max(slowestProbe, System.nanoTime() - start);
            answeredProbes++;
            if (status != 200) {
                faults.add(group + " was answered with " + status);
            }
        }
    }

    /** Returns what the heap holds after a full collection. */
    private long usedHeap() throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return (long) JsonMapper.shared()
                .readTree(get("/actuator/metrics/jvm.memory.used?tag=area:heap").body())
                .at("/measurements/0/value")
                .asDouble();
    }
}
