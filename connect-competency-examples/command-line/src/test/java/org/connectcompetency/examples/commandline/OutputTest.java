package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void setUp() {
        target = folder.resolve("report.txt");
    }

    private static Run validate(Path output) {
        return Run.of("validate", Samples.READY, "--output", output.toString());
    }

    private static void refused(Run run) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("connect-competency: cannot write ").hasLineCount(1);
    }

    @Test
    void a_file_gets_what_standard_output_would_get() throws IOException {
        Run run = validate(target);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(target).hasContent(Run.of("validate", Samples.READY).out());
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_file_that_is_there_is_replaced() throws IOException {
        Files.writeString(target, "old and much longer than what follows".repeat(10_000));

        assertThat(validate(target).exitCode()).isZero();
        assertThat(target).hasContent(Run.of("validate", Samples.READY).out());
    }

    @Test
    void a_run_that_fails_leaves_the_file_as_it_was() throws IOException {
        Files.writeString(target, "old");

        assertThat(Run.reading("{", "validate", "-", "--output", target.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(target).hasContent("old");
        assertThat(Run.reading(new Breaking(), "validate", "--lines", "-", "--output", target.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);

        assertThat(validate(link).exitCode()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(target).isNotEmptyFile();
    }

    @Test
    void an_input_is_never_written_over_whatever_it_is_called() throws IOException {
        Path input = folder.resolve("in.jsonl");
        String content = Samples.onOneLine(Samples.READY) + "\n";
        Files.writeString(input, content);
        Path link = Files.createSymbolicLink(folder.resolve("link"), input);
        Path linkToLink = Files.createSymbolicLink(folder.resolve("link-to-link"), link);
        Path same = Files.createLink(folder.resolve("same"), input);

        for (Path output : List.of(input, link, linkToLink, same)) {
            for (List<String> options : List.of(List.<String>of(), List.of("--lines"))) {
                List<String> command = new ArrayList<>(List.of("validate", input.toString()));
                command.addAll(options);
                command.addAll(List.of("--output", output.toString()));
                Run run = Run.of(command.toArray(String[]::new));

                refused(run);
                assertThat(run.err()).contains("this command reads the same file, as " + input);
                assertThat(input).hasContent(content);
            }
        }
    }

    @Test
    void rules_and_a_tailoring_are_never_written_over_either() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        String drl = Drl.file(rules, "a.drl", Drl.BLOCKER);
        Path tailoring = Files.writeString(folder.resolve("profile.json"), "{}");
        String before = Files.readString(Path.of(drl));

        refused(Run.of("validate", Samples.READY, "--rules", drl, "--output", drl));
        refused(Run.of("validate", Samples.READY, "--rules", rules.toString(), "--output", drl));
        refused(Run.of(
                "validate", Samples.READY, "--tailoring", tailoring.toString(), "--output", tailoring.toString()));
        assertThat(Path.of(drl)).hasContent(before);
        assertThat(tailoring).hasContent("{}");
    }

    @Test
    void rules_that_do_not_compile_leave_the_output_as_it_was_through_a_link_too() throws IOException {
        Files.writeString(target, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        String drl = Drl.file(folder, "a.drl", "rule \"broken\" when");

        for (String lines : List.of("--lines", "--explain")) {
            assertThat(Run.of("validate", Samples.READY, lines, "--rules", drl, "--output", link.toString())
                            .exitCode())
                    .isEqualTo(2);
            assertThat(target).hasContent("old");
        }
        assertThat(link).isSymbolicLink();
    }

    @Test
    void a_run_that_fails_halfway_leaves_what_a_link_leads_to_as_it_was() throws IOException {
        Files.writeString(target, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);

        assertThat(Run.reading(new Breaking(), "validate", "--lines", "-", "--output", link.toString())
                        .exitCode())
                .isEqualTo(2);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void links_that_lead_to_each_other_are_an_error() throws IOException {
        Path one = folder.resolve("one");
        Path other = Files.createSymbolicLink(folder.resolve("other"), one);
        Files.createSymbolicLink(one, other);

        refused(validate(one));
    }

    @Test
    void no_answer_is_an_empty_file() throws IOException {
        Files.writeString(target, "old");

        assertThat(Run.reading("\n", "validate", "--lines", "-", "--output", target.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(target).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validate;;--lines | cannot read the input: its path is empty",
                "validate; | cannot read the input: its path is empty",
                "validate;READY;--output; | cannot write the output: its path is empty",
                "validate;READY;--rules; | cannot read the rules: their path is empty",
                "validate;READY;--tailoring; | cannot read the tailoring: its path is empty"
            })
    void an_empty_path_is_said_to_be_empty(String command, String message) {
        Run run = Run.of(command.replace("READY", Samples.READY).split(";", -1));

        assertThat(run).isEqualTo(new Run(2, "", "connect-competency: " + message + System.lineSeparator()));
    }

    @Test
    void a_device_stays_a_device() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "only some platforms have it");

        assertThat(validate(device).exitCode()).isZero();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void a_full_device_is_an_error() {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device), "only some platforms have it");

        refused(validate(device));
    }

    @Test
    void a_folder_or_a_missing_folder_is_an_error() {
        refused(validate(folder));
        refused(validate(folder.resolve("none").resolve("report.txt")));
        refused(Run.of("validate", "--lines", Samples.READY, "--output", folder.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"template", "checklist", "--help", "validate --lines -", "validate -"})
    void standard_output_that_takes_nothing_is_an_error(String args) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in =
                new ByteArrayInputStream(Samples.LEAST.replace("\n", "").getBytes(StandardCharsets.UTF_8));

        assertThat(Main.run(args.split(" "), in, closed, err)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("connect-competency: cannot write standard output: Broken pipe\n");
    }

    /** A good line, and then an error. */
    private static final class Breaking extends InputStream {

        private final byte[] line = (Samples.LEAST.replace("\n", "") + "\n").getBytes(StandardCharsets.UTF_8);
        private int position;

        @Override
        public int read() throws IOException {
            if (position == line.length) {
                throw new IOException("the line went dead");
            }
            return line[position++];
        }
    }
}
