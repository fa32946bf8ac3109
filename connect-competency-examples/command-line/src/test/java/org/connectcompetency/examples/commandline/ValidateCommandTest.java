package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectcompetency.model.CompetencyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    @ParameterizedTest
    @CsvSource({"ready, 0, READY for", "not-ready, 1, NOT READY for", "first-steps, 1, NOT READY for"})
    void the_exit_code_is_the_verdict(String name, int exitCode, String verdict) {
        Run run = Run.of("validate", "../applications/" + name + ".json");

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).startsWith(verdict).endsWith("\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void standard_input_is_read_like_a_file() {
        Run run = Run.reading(Samples.onOneLine(Samples.READY), "validate", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Run.of("validate", Samples.READY).out());
    }

    @Test
    void json_is_the_result_and_one_line_break() {
        Run run = Run.of("validate", Samples.NOT_READY, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .endsWith("}\n")
                .isEqualTo(CompetencyJson.write(CompetencyJson.readResult(run.out())) + "\n");
        assertThat(Run.of("validate", Samples.NOT_READY, "--format=json").out()).isEqualTo(run.out());
    }

    @Test
    void the_given_date_holds_against_that_of_the_application() {
        Run run = Run.of("validate", Samples.READY, "--as-of", "2026-12-01");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("2026-12-01");
    }

    @Test
    void names_in_any_language_come_out_as_they_are() {
        Run run = Run.reading(Samples.LEAST.replace("Tern", "Küstenseeschwalbe 海燕"), "validate", "-");

        assertThat(run.out()).contains("— Küstenseeschwalbe 海燕,");
    }

    @Test
    void what_could_steer_a_terminal_does_not_reach_it() {
        Run run = Run.reading(Samples.LEAST.replace("Tern", "\\u001b[2JTern\\r\\nREADY"), "validate", "-");

        assertThat(run.out()).contains("[2JTern READY").doesNotContain("\u001b", "\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "checklist"})
    void there_is_no_colour_where_there_is_no_terminal(String command) {
        Run run = command.equals("validate") ? Run.of(command, Samples.NOT_READY) : Run.of(command);

        assertThat(run.out()).isNotEmpty().doesNotContain("\u001b");
    }

    @Test
    void no_line_is_longer_than_the_page() {
        assertThat(Run.of("validate", Samples.FIRST_STEPS).out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
