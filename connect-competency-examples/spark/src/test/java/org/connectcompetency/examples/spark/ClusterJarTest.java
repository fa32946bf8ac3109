package org.connectcompetency.examples.spark;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job's jar on a cluster and compares what it wrote with what the command line writes. */
class ClusterJarTest {

    /** Small values make the test quicker. */
    private static final int APPLICATIONS = Integer.getInteger("cluster.applications", 20_000);

    private static final int MINUTES = 20;

    private static final Path COMMAND_LINE = Path.of("../command-line/target/connect-competency.jar");
    private static final String AS_OF = "2026-11-20";
    private static final Pattern ERROR = Pattern.compile("\\{\"line\": ([0-9]+), (\"error\": .*)");

    @TempDir
    private static Path folder;

    private static Cluster cluster;

    @BeforeAll
    static void start() throws IOException {
        cluster = new Cluster(folder.resolve("cluster"));
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void every_line_is_answered_once_as_by_the_command_line_although_an_executor_is_killed() throws Exception {
        NetworkFiles network = NetworkFiles.write(folder.resolve("in"), APPLICATIONS);
        Path output = folder.resolve("out");
        String rules = Path.of("src/test/resources/names.drl").toAbsolutePath().toString();
        String tailoring =
                Path.of("src/test/resources/tailoring.yaml").toAbsolutePath().toString();
        List<String> judging = List.of("--as-of", AS_OF, "--rules", rules, "--tailoring", tailoring);

        List<String> arguments = new ArrayList<>(List.of("--master", cluster.url()));
        arguments.addAll(List.of("--conf", "spark.executor.memory=768m", "--conf", "spark.ui.enabled=false"));
        arguments.addAll(List.of("--conf", "spark.sql.files.maxPartitionBytes=" + network.bytes() / 60));
        arguments.addAll(List.of("--class", Main.class.getName(), System.getProperty("job.jar")));
        arguments.addAll(List.of("--input", folder.resolve("in") + "/*", "--output", output.toString()));
        arguments.addAll(judging);
        Path log = folder.resolve("driver.log");
        Process driver = cluster.home().submit(log, folder, arguments);
        try {
            Cluster.await("half of the parts", driver, log, () -> written() >= 30 ? true : null);
            List<ProcessHandle> executors = cluster.executors();
            assertThat(executors).hasSize(2);
            executors.get(0).destroyForcibly();
            assertThat(output).doesNotExist();
            assertThat(driver.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(driver.exitValue()).as(() -> SparkHome.end(log)).isZero();
        } finally {
            driver.destroyForcibly();
        }
        assertThat(Files.readString(log)).contains("Lost executor ");

        Path expected = commandLine(network, judging);
        Totals totals = compare(expected, output, network);

        assertThat(totals.ready() + totals.notReady() + totals.rejected()).isEqualTo(network.lines());
        assertThat(totals.ready()).isPositive();
        assertThat(totals.rejected()).isEqualTo(network.broken());
        assertThat(Files.readString(log)).contains(totals + " in ");
        Matcher built = Pattern.compile("([0-9]+) validators built").matcher(Files.readString(log));
        assertThat(built.find()).isTrue();
        // Each executor builds one, also the one that comes in place of the killed one, whose count may be lost.
        assertThat(Integer.parseInt(built.group(1))).isBetween(1, 3);
        try (Stream<Path> siblings = Files.list(folder)) {
            assertThat(siblings.filter(file -> file.getFileName().toString().startsWith(".out")))
                    .isEmpty();
        }
        assertThat(output.resolve("_SUCCESS")).exists();
        assertThat(statuses(output)).containsExactly(totals.ready(), totals.notReady(), 1L);
    }

    /** Returns how many applications are READY and not, and how often a requirement of one has a row at most. */
    private static List<Long> statuses(Path output) throws IOException {
        try (SparkSession session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate()) {
            Row row = session.read()
                    .parquet(output.resolve("statuses").toString())
                    .groupBy("file", "line", "requirement")
                    .agg(expr("first(verdict) as verdict"), expr("count(*) as times"))
                    .groupBy("file", "line")
                    .agg(expr("first(verdict) as verdict"), expr("max(times) as times"))
                    .selectExpr("count_if(verdict = 'READY')", "count_if(verdict = 'NOT_READY')", "max(times)")
                    .head();
            return List.of(row.getLong(0), row.getLong(1), row.getLong(2));
        }
    }

    /** Returns how many files of results tasks have begun. */
    private static long written() {
        try (Stream<Path> files = Files.walk(folder, 4)) {
            return files.filter(file -> file.toString().contains("/tries/results/part-"))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            // A file has gone while they were listed.
            return 0;
        }
    }

    private static Path commandLine(NetworkFiles network, List<String> judging) throws Exception {
        Path expected = folder.resolve("expected.jsonl");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                COMMAND_LINE.toString(),
                "validate",
                "--lines",
                network.all().toString(),
                "--output",
                expected.toString()));
        command.addAll(judging);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command-line.log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        // Some lines cannot be used.
        assertThat(process.exitValue()).isEqualTo(2);
        return expected;
    }

    /** What the job wrote is in the order of the input, so that it can be read beside what was expected. */
    private static Totals compare(Path expected, Path output, NetworkFiles network) throws IOException {
        Totals totals = Totals.NONE;
        try (BufferedReader lines = Files.newBufferedReader(expected);
                BufferedReader results = all(output.resolve("results"));
                BufferedReader rejected = all(output.resolve("rejected"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher error = ERROR.matcher(line);
                if (error.matches()) {
                    NetworkFiles.Place place = network.places().get(Integer.parseInt(error.group(1)) - 1);
                    assertThat(rejected.readLine())
                            .isEqualTo("{\"file\": \"" + place.file() + "\", \"line\": " + place.line() + ", "
                                    + error.group(2));
                    totals = totals.plus(new Totals(0, 0, 1, 0));
                } else {
                    String result = results.readLine();
                    if (!line.equals(result)) {
                        assertThat(result).isEqualTo(line);
                    }
                    boolean ready = line.contains("\"verdict\":\"READY\"");
                    totals = totals.plus(new Totals(ready ? 1 : 0, ready ? 0 : 1, 0, 0));
                }
            }
            assertThat(results.readLine()).isNull();
            assertThat(rejected.readLine()).isNull();
        }
        return totals.plus(new Totals(0, 0, 0, network.places().size() - network.lines()));
    }

    /** Reads the files of a folder one after the other. */
    private static BufferedReader all(Path folder) throws IOException {
        List<InputStream> files = new ArrayList<>();
        try (Stream<Path> names = Files.list(folder)) {
            for (Path file : names.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                files.add(Files.newInputStream(file));
            }
        }
        return new BufferedReader(
                new InputStreamReader(new SequenceInputStream(Collections.enumeration(files)), StandardCharsets.UTF_8));
    }
}
