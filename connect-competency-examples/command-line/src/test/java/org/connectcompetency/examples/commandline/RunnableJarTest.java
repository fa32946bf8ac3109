package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.connectcompetency.model.CompetencyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the runnable jar as a process of its own. They run once the build has made the jar. */
class RunnableJarTest {

    @TempDir
    Path folder;

    private Run jar(String... args) throws IOException, InterruptedException {
        // The platform's encoding must make no difference.
        return jarWith("-Dfile.encoding=ISO-8859-1", args);
    }

    private Run jarWith(String option, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-jar",
                System.getProperty("runnable.jar")));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @ParameterizedTest
    @CsvSource({"ready, 0", "not-ready, 1", "first-steps, 1"})
    void it_says_the_same_as_the_command_in_this_process(String name, int exitCode) throws Exception {
        Run run = jar("validate", "../applications/" + name + ".json", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run).isEqualTo(Run.of("validate", "../applications/" + name + ".json", "--format", "json"));
    }

    @Test
    void it_compiles_custom_rules() throws Exception {
        String drl =
                Drl.BLOCKER.replace("is judged", "wird gepr\u00fcft").replace("Acme refuses.", "\u65e5\u672c refuses.");
        String[] command = {"validate", Samples.READY, "--format", "json", "--rules", Drl.file(folder, "a.drl", drl)};

        Run run = jar(command);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\u65e5\u672c refuses.", "wird gepr\u00fcft");
        assertThat(run).isEqualTo(Run.of(command));
    }

    @Test
    void what_a_rule_prints_goes_to_standard_error() throws Exception {
        String drl = Drl.rule("ACME-005", "System.out.println( \"printed\" );");

        Run run = jar("validate", Samples.READY, "--format", "json", "--rules", Drl.file(folder, "a.drl", drl));

        assertThat(run.exitCode()).isZero();
        assertThat(CompetencyJson.readResult(run.out()).isReady()).isTrue();
        assertThat(run.err().lines()).containsExactly("printed");
    }

    @Test
    void a_rule_that_fills_the_memory_is_named() throws Exception {
        String drl = Drl.rule("ACME-006", "while ( $a != null ) insert( new byte[ 1000000 ] );");

        Run run = jarWith("-Xmx128m", "validate", Samples.READY, "--rules", Drl.file(folder, "a.drl", drl));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .hasLineCount(1)
                .matches(
                        "(?s)connect-competency: The rule \"ACME-006 is judged\" \\(.*a.drl, line 5\\) failed when custom rules had inserted \\d+"
                                + " facts: java.lang.OutOfMemoryError.*");
    }

    @Test
    void it_reads_a_tailoring_in_yaml() throws Exception {
        String jar = "java -jar connect-competency-examples/command-line/target/connect-competency.jar ";
        String command = Files.readAllLines(Path.of("../embedding/README.md")).stream()
                .filter(line -> line.startsWith(jar))
                .findFirst()
                .orElseThrow()
                .substring(jar.length());

        Run run = jar(command.replace("connect-competency-examples/applications", "../applications")
                .split(" "));

        assertThat(run).isEqualTo(Run.of("validate", Samples.READY, "--tailoring", TailoringTest.PROFILE));
        assertThat(run.out()).contains("Tailored: less is asked than by the checklist");
    }

    @Test
    void it_has_the_schemas_and_writes_one_as_the_readme_says() throws Exception {
        String jar = "java -jar connect-competency-examples/command-line/target/connect-competency.jar ";
        String readme = Files.readString(Path.of("README.md"));
        String command = readme.lines()
                .filter(line -> line.startsWith(jar + "schema"))
                .findFirst()
                .orElseThrow()
                .substring(jar.length());
        String application =
                readme.substring(readme.indexOf("```json") + 7, readme.indexOf("```\n", readme.indexOf("```json")));
        Path schema = folder.resolve("application.schema.json");

        Run run = jar(
                command.replace("application.schema.json", schema.toString()).split(" "));

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(schema).hasContent(CompetencyJson.schema("application"));
        assertThat(application).contains("\"$schema\": \"./application.schema.json\"");
        assertThat(CompetencyJson.readApplication(application).partner().name()).isEqualTo("Marigold Bay Consulting");
    }

    @Test
    void the_report_is_plain_utf8() throws Exception {
        Run run = jar("validate", Samples.FIRST_STEPS);

        assertThat(run).isEqualTo(Run.of("validate", Samples.FIRST_STEPS));
        assertThat(run.out()).contains("—", "→").doesNotContain("\u001b");
    }

    @Test
    void the_command_of_the_readme_shows_that_the_example_is_ready() throws Exception {
        Path root = Path.of("../..");
        String build = "mvn -q -B package -DskipTests && ";
        String command = Files.readAllLines(root.resolve("README.md")).stream()
                .filter(line -> line.startsWith(build))
                .findFirst()
                .orElseThrow()
                .substring(build.length());
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command.split(" "))
                .directory(root.toFile())
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(out)).startsWith("READY for the Amazon Connect Customer Competency — Larkspur");
    }

    @Test
    void empty_input_is_refused_without_output() throws Exception {
        Run run = jar("validate", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("connect-competency: standard input: ").hasLineCount(1);
    }

    @Test
    void a_reader_that_leaves_early_is_no_crash() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("runnable.jar"),
                        "checklist")
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('A');
        }

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("err"), StandardCharsets.UTF_8))
                .doesNotContain("Exception");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signals")
    void what_was_answered_is_written_when_the_process_is_told_to_stop() throws Exception {
        Path results = folder.resolve("results.jsonl");
        Path progress = folder.resolve("progress");
        String line = Samples.onOneLine(Samples.READY);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("runnable.jar"),
                        "validate",
                        "--lines",
                        "-",
                        "--output",
                        results.toString())
                .redirectError(progress.toFile())
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write((line + "\n" + line + "\nnonsense\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            while (lines(folder) < 3) {
                Thread.sleep(20);
            }
            // Not process.destroy(), which also closes the input.
            new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(Files.readAllLines(results)).hasSize(3);
        assertThat(Files.readAllLines(results).get(2)).startsWith("{\"line\": 3, ");
        assertThat(Files.readString(progress))
                .isEqualTo("connect-competency: stopped; lines answered: 3" + System.lineSeparator());
    }

    /** Returns how many lines are in the file that is being written. */
    private static long lines(Path folder) throws IOException {
        long count = 0;
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".connect-competency-*")) {
            for (Path draft : drafts) {
                count += Files.readString(draft).chars().filter(c -> c == '\n').count();
            }
        }
        return count;
    }

    @Test
    void the_version_is_that_of_the_build() throws Exception {
        assertThat(jar("--version").out()).startsWith("connect-competency ").doesNotContain("$");
    }
}
