package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.connectcompetency.model.CompetencyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar with less memory than a line needs. The build runs this once the jar is made. */
class LittleMemoryJarTest {

    private static final String MEMORY = "-Xmx48m";
    private static final String LEAST = Samples.LEAST.replace("\n", "");

    @TempDir
    Path folder;

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-jar",
                System.getProperty("runnable.jar"),
                "validate",
                "--lines"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    @Test
    void a_line_that_needs_too_much_memory_answers_for_itself_and_the_run_goes_on() throws Exception {
        Path lines = folder.resolve("lines");
        String longest = " ".repeat(13 << 20);
        Files.write(lines, List.of(LEAST, longest, caseStudies(500), LEAST));

        Process process = start(lines.toString());

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readAllLines(folder.resolve("out")))
                .satisfiesExactly(
                        first -> assertThat(CompetencyJson.readResult(first).partner())
                                .isEqualTo("Tern"),
                        second -> assertThat(second).startsWith("{\"line\": 2, \"error\": \"the line is too long"),
                        third -> assertThat(third)
                                .isEqualTo(
                                        "{\"line\": 3, \"error\": \"not enough memory; allow more with java -Xmx\"}"),
                        fourth -> assertThat(CompetencyJson.readResult(fourth).partner())
                                .isEqualTo("Tern"));
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("err")))
                .isEqualTo(
                        "connect-competency: 2 lines could not be used; the output says why" + System.lineSeparator());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signals")
    void a_run_that_lacks_memory_ends_when_it_is_told_to_and_leaves_nothing_behind() throws Exception {
        Process process = start("-", "--output", folder.resolve("results").toString());
        Thread feeder = new Thread(() -> {
            try (OutputStream in = process.getOutputStream()) {
                while (true) {
                    in.write((caseStudies(500) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                // The process has ended.
            }
        });
        feeder.start();
        Thread.sleep(8_000);

        new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        feeder.join();
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    /** Returns an application of which nothing is in order, so that its result is many times as long. */
    private static String caseStudies(int count) {
        String caseStudies = IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"cs" + i
                        + "\", \"title\": \"\", \"customer\": {\"name\": \"C\", \"relationship\": \"INTERNAL\"},"
                        + " \"categories\": [\"AI_POWERED_CUSTOMER_EXPERIENCE\", \"CONTACT_CENTER_TRANSFORMATION\"],"
                        + " \"offeredToOutsideCustomers\": false, \"edition\": \"CUSTOMER\", \"stage\": \"PILOT\","
                        + " \"active\": false, \"primaryDeliveryPartner\": false, \"selfAssessmentAttached\": false}")
                .collect(Collectors.joining(", "));
        return LEAST.replace(
                "}}",
                "}, \"categories\": [\"CONTACT_CENTER_TRANSFORMATION\"], \"caseStudies\": [" + caseStudies + "]}");
    }
}
