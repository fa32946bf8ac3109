package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path folder;

    /** Writes the result of an application into a file, and returns the file's name. */
    private String result(String name, String application, String... options) throws IOException {
        String[] args = new String[options.length + 4];
        System.arraycopy(new String[] {"validate", application, "--format", "json"}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        return file(name, Run.of(args).out());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void the_same_application_is_not_worse() {
        Run run = Run.of("compare", Samples.READY, Samples.READY, "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                {
                  "before": {
                    "asOf": "2026-06-15",
                    "verdict": "READY"
                  },
                  "after": {
                    "asOf": "2026-06-15",
                    "verdict": "READY"
                  },
                  "worse": [],
                  "better": [],
                  "newFindings": [],
                  "goneFindings": []
                }
                """);
    }

    @Test
    void applications_and_their_results_compare_alike() throws IOException {
        String ready = result("ready.json", Samples.READY);
        String notReady = result("not-ready.json", Samples.NOT_READY);
        Run run = Run.of("compare", Samples.READY, Samples.NOT_READY);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\nWorse\n", "\nNew blockers\n", "2.1");
        assertThat(Run.of("compare", ready, notReady)).isEqualTo(run);
        assertThat(Run.of("compare", ready, Samples.NOT_READY)).isEqualTo(run);
        assertThat(Run.reading(Files.readString(Path.of(notReady)), "compare", ready, "-"))
                .isEqualTo(run);
    }

    @Test
    void worse_comes_before_new_before_gone_before_better() throws IOException {
        String before = result("before.json", Samples.NOT_READY);
        String after = file(
                "after.json",
                Files.readString(Path.of(before))
                        .replaceFirst(
                                "(?s)\"id\": \"1.1\"(.*?)\"status\": \"MET\"",
                                "\"id\": \"1.1\"$1\"status\": \"NOT_MET\"")
                        .replaceFirst(
                                "(?s)\"id\": \"1.4\"(.*?)\"status\": \"NOT_MET\"",
                                "\"id\": \"1.4\"$1\"status\": \"MET\"")
                        .replaceFirst("\"code\": \"solution-inactive\"", "\"code\": \"solution-missing\""));

        Run run = Run.of("compare", before, after);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .containsSubsequence(
                        "WORSE — Bramblewick Communications: NOT READY as of 2026-07-20",
                        "Requirements: 1 worse, 1 better. Findings: 1 new, 1 gone, ",
                        "\nWorse\n  1.1  ",
                        "met → not met",
                        "\nNew blockers\n  1.4  ",
                        "→ Set the solution",
                        "\nGone\n  1.4  ",
                        "\nBetter\n  1.4  ",
                        "not met → met");
    }

    @Test
    void the_date_the_rules_and_the_tailoring_are_those_of_the_options() throws IOException {
        Run run = Run.of("compare", result("before.json", Samples.READY), Samples.READY, "--as-of", "2026-12-01");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("READY as of 2026-06-15, NOT READY as of 2026-12-01", "CHECKLIST-VERSION");

        Run tailored = Run.of(
                "compare",
                result("before.json", Samples.READY),
                Samples.READY,
                "--tailoring",
                Path.of("..", "applications", "tailoring.yaml").toString());
        assertThat(tailored.exitCode()).isEqualTo(1);
        assertThat(tailored.out())
                .contains("Note: The two results were made with different tailoring or product tags.");

        Path rules = Path.of("..", "custom-rules", "src", "main", "resources", "acme", "badges.drl");
        Run custom =
                Run.of("compare", result("before.json", Samples.READY), Samples.READY, "--rules", rules.toString());
        assertThat(custom.out()).contains("Note: The two results were made with different rules.");
    }

    @Test
    void different_partners_are_compared_with_a_note() {
        Run text = Run.of("compare", Samples.READY, Samples.FIRST_STEPS);
        Run json = Run.of("compare", Samples.READY, Samples.FIRST_STEPS, "--format", "json");

        assertThat(text.out()).contains("Note: The two results are of different partners: ");
        assertThat(json.err()).startsWith("connect-competency: note: The two results are of different partners: ");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).startsWith("{").endsWith("}\n");
    }

    @Test
    void a_result_of_another_library_version_is_compared_with_a_note_where_it_can_be_read() throws IOException {
        String now = result("now.json", Samples.READY);
        String old = Files.readString(Path.of(now)).replaceFirst("\"library\": \"[^\"]*\"", "\"library\": \"0.1.0\"");

        Run readable = Run.of("compare", file("old.json", old), now);
        assertThat(readable.exitCode()).isZero();
        assertThat(readable.out())
                .contains("Note: The two results were made by different versions of this library: 0.1.0 and ");

        Run unreadable = Run.of("compare", file("older.json", old.replace("\"bound\"", "\"border\"")), now);
        assertThat(unreadable.exitCode()).isEqualTo(2);
        assertThat(unreadable.out()).isEmpty();
        assertThat(unreadable.err())
                .contains("older.json: this result of library version 0.1.0 cannot be read by version ", "\"border\"")
                .hasLineCount(1);
    }

    @Test
    void what_is_neither_is_refused_as_an_application() throws IOException {
        Run run = Run.of("compare", Samples.READY, file("list.json", "[]"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("list.json: ", "an object");
        assertThat(Run.of("compare", Samples.READY, "missing.json").err()).contains("cannot read missing.json");
    }

    @Test
    void standard_input_is_read_once() {
        Run run = Run.of("compare", "-", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("standard input can be read once only");
    }

    @Test
    void with_a_baseline_the_exit_code_is_that_of_the_comparison() throws IOException {
        String known = result("known.json", Samples.NOT_READY);
        byte[] before = Files.readAllBytes(Path.of(known));

        Run same = Run.of("validate", Samples.NOT_READY, "--baseline", known);
        assertThat(same.exitCode()).isZero();
        assertThat(same.out())
                .startsWith("NOT READY for")
                .contains("Not worse than the baseline as of 2026-07-20", "- known: ")
                .doesNotContain("- new: ", "Gone since");
        assertThat(Path.of(known)).hasBinaryContent(before);

        Run worse = Run.of("validate", Samples.NOT_READY, "--baseline", result("ready.json", Samples.READY));
        assertThat(worse.exitCode()).isEqualTo(1);
        assertThat(worse.out()).contains("Worse than the baseline", "2.1 is worse: met → not met", "- new: ");

        Run better = Run.of("validate", Samples.READY, "--baseline", known);
        assertThat(better.exitCode()).isZero();
        assertThat(better.out()).contains("READY for", "2.1 is better: not met → met", "Gone since the baseline");
    }

    @Test
    void the_document_with_a_baseline_is_the_result_so_that_it_can_be_the_next_one() throws IOException {
        String baseline = result("ready.json", Samples.READY);

        Run run = Run.of("validate", Samples.NOT_READY, "--baseline", baseline, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(Run.of("validate", Samples.NOT_READY, "--format", "json")
                        .out());
        assertThat(run.err()).contains("compared with the baseline: Requirements: ");
    }

    @Test
    void a_baseline_must_be_a_result() {
        Run application = Run.of("validate", Samples.NOT_READY, "--baseline", Samples.READY);
        assertThat(application.exitCode()).isEqualTo(2);
        assertThat(application.out()).isEmpty();
        assertThat(application.err()).contains("ready.json: this is no result");

        assertThat(Run.of("validate", Samples.NOT_READY, "--baseline", "missing.json")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("validate", Samples.READY, "--lines", "--baseline", Samples.READY)
                        .exitCode())
                .isEqualTo(2);
    }
}
