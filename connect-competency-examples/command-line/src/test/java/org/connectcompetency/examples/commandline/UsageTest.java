package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static void refused(Run run, String told) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("connect-competency: ").contains(told).doesNotContain("Exception", "\u001b");
    }

    @Test
    void without_arguments_the_usage_is_shown_as_an_error() {
        refused(Run.of(), "Usage: connect-competency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-off", "--rulez", "-x"})
    void an_unknown_option_is_refused_with_a_hint(String option) {
        refused(Run.of("validate", option, Samples.READY), "--help");
    }

    @Test
    void the_nearest_option_is_suggested() {
        refused(Run.of("validate", "--as-off", Samples.READY), "Possible solutions: --as-of");
    }

    @Test
    void an_unknown_command_is_refused_with_a_hint() {
        refused(Run.of("validat", Samples.READY), "validate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2026-6-15", "15.06.2026", "2026-02-30", "2026-06-15T00:00", "+12026-06-15", ""})
    void a_date_that_is_none_is_refused_with_the_form(String date) {
        refused(Run.of("validate", Samples.READY, "--as-of", date), "2026-06-15");
    }

    @Test
    void an_unknown_format_is_refused() {
        refused(Run.of("validate", Samples.READY, "--format", "yaml"), "text, json, html, junit, sarif or markdown");
        refused(Run.of("checklist", "--format", "JSON"), "text or json");
    }

    @Test
    void a_missing_or_second_file_is_refused() {
        refused(Run.of("validate"), "FILE");
        refused(Run.of("validate", Samples.READY, Samples.NOT_READY), "not-ready.json");
    }

    @Test
    void a_file_of_arguments_is_not_expanded() {
        refused(Run.of("validate", "@" + Samples.READY), "@");
    }

    @ParameterizedTest
    @CsvSource({
        "--help, Usage: connect-competency",
        "'validate --help', --as-of",
        "'checklist --help', --format",
        "'template -h', Usage",
        "'schema --help', $schema"
    })
    void help_goes_to_standard_output(String args, String shown) {
        Run run = Run.of(args.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(shown);
        assertThat(run.err()).isEmpty();
    }

    /** The examples name files that a reader has; here others take their place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "explain",
                "forecast",
                "plan",
                "portfolio",
                "compare",
                "checklist",
                "template",
                "convert",
                "import",
                "schema",
                "completion"
            })
    void the_help_of_each_command_ends_with_an_example_that_works(String command, @TempDir Path folder) {
        List<String> help = Run.of(command, "--help").out().lines().toList();
        int example = IntStream.range(0, help.size())
                .filter(line -> help.get(line).startsWith("Example: "))
                .findFirst()
                .orElseThrow();
        List<String> shown = help.subList(example + 1, help.size());

        assertThat(shown).isNotEmpty().allMatch(line -> line.startsWith("  connect-competency "));
        assertThat(shown).anyMatch(line -> line.startsWith("  connect-competency " + command + " "));
        for (String line : shown) {
            String[] words = line.strip()
                    .replaceFirst(" (&&|>) .*", "")
                    .replace(" application.json", " " + Samples.READY)
                    .replace(" export ", " " + Exports.ACE + " ")
                    .replaceAll(" ([a-z.]+\\.(json|sh|xlsx))", " " + folder + "/$1")
                    .split(" ");
            if (words[words.length - 2].equals("--output")) {
                words[words.length - 1] = folder.resolve(
                                Path.of(words[words.length - 1]).getFileName())
                        .toString();
            }
            Run run = Run.of(Arrays.copyOfRange(words, 1, words.length));
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isLessThan(ExitCode.UNUSABLE);
        }
    }

    @Test
    void every_command_has_an_example() {
        assertThat(Run.of("--help")
                        .out()
                        .lines()
                        .dropWhile(line -> !line.equals("Commands:"))
                        .filter(line -> line.matches("  [a-z].*"))
                        .map(line -> line.strip().split(" ")[0]))
                .containsExactly(
                        "validate",
                        "explain",
                        "forecast",
                        "plan",
                        "portfolio",
                        "compare",
                        "checklist",
                        "template",
                        "convert",
                        "import",
                        "schema",
                        "completion");
    }

    @Test
    void the_version_is_that_of_the_build() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("connect-competency \\d+\\.\\d+\\.\\d+\\S*, checklist .*2026-02.*\\R");
    }
}
