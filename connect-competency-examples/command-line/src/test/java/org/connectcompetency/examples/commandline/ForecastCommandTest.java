package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    private static final Path READY = Path.of(Samples.READY);

    @TempDir
    private Path folder;

    @Test
    void a_forecast_reads_as_a_calendar() {
        Run run = Run.of("forecast", Samples.READY);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("READY until 30 Nov 2026 — Larkspur Contact Solutions, checklist 2026-02, from 15 Jun 2026")
                .containsSubsequence(
                        "\n1 Dec 2026: CHECKLIST-VERSION (",
                        "\n17 Dec 2026: 2.1 (",
                        "\n1 Jan 2027: ACC-007 (Active ACE Pipeline Engagement) falls to 9 of 10, as O7126904 was created on",
                        "2025-06-30, before 2025-07-01.")
                .endsWith(".\n")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void json_is_the_forecast_of_the_library() {
        Run run = Run.of("forecast", Samples.READY, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(CompetencyValidator.create()
                                .forecast(CompetencyJson.readApplication(READY))
                                .toJson()
                        + "\n")
                .contains("\"until\": \"2028-06-15\"", "\"holdsUntil\": \"2026-11-30\"");
        assertThat(Run.reading(Samples.onOneLine(Samples.READY), "forecast", "-", "--format", "json")
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void the_exit_code_says_whether_it_is_ready_on_every_day() {
        assertThat(Run.of("forecast", Samples.READY, "--until", "2026-11-30").exitCode())
                .isZero();
        assertThat(Run.of("forecast", Samples.READY, "--until", "2026-12-01").exitCode())
                .isEqualTo(1);
        assertThat(Run.of("forecast", Samples.NOT_READY, "--until", "2026-07-20")
                        .exitCode())
                .isEqualTo(1);
        assertThat(Run.of("forecast", Samples.READY, "--until", "2026-11-30").out())
                .startsWith("READY on every day — ")
                .contains("Nothing changes if the application stays as it is.");
    }

    @Test
    void an_end_before_the_as_of_date_is_refused() {
        Run run = Run.of("forecast", Samples.READY, "--until", "2026-06-14");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "connect-competency: The last day of a forecast (2026-06-14) must not be before the as-of date (2026-06-15).\n");
        assertThat(Run.of("forecast", Samples.READY, "--until", "2026-06-14", "--as-of", "2026-06-14")
                        .exitCode())
                .isZero();
    }

    @Test
    void the_date_the_tailoring_and_the_rules_are_those_of_the_options() throws IOException {
        assertThat(Run.of("forecast", Samples.READY, "--as-of", "2026-11-29").out())
                .startsWith("READY until 30 Nov 2026");

        Path tailoring = Files.writeString(folder.resolve("tailoring.json"), """
                {"thresholds": [{"requirement": "ACC-007", "threshold": "window-months", "value": 17, "justification": "Ours."}]}
                """);
        assertThat(Run.of("forecast", Samples.READY, "--tailoring", tailoring.toString())
                        .out())
                .contains("\n1 Dec 2026: ACC-007 (Active ACE Pipeline Engagement) falls to 9 of 10");

        Path rules = Files.writeString(folder.resolve("end-of-month.drl"), """
                package acme;
                import org.connectcompetency.rules.facts.Assessment;
                rule "ACME Nothing is submitted on the last day of June"
                    @requirement( "1.1" )
                when
                    $a : Assessment( requirement == "1.1", asOf.monthValue == 6, asOf.dayOfMonth == 30 )
                then
                    insert( $a.blocker( "end-of-june", "It is the end of June.", "Wait." ) );
                end
                """);
        assertThat(Run.of("forecast", Samples.READY, "--until", "2026-07-31", "--rules", rules.toString())
                        .out())
                .startsWith("READY until 29 Jun 2026")
                .contains(
                        "30 Jun 2026: 1.1 (Program Guidelines) is no longer met: It is the end of June.",
                        "1 Jul 2026: 1.1 (Program Guidelines) is met from this day on.");
    }

    @Test
    void explain_explains_what_changes() {
        Run run = Run.of("forecast", Samples.READY, "--until", "2026-12-01", "--explain");

        assertThat(run.out())
                .contains("1 Dec 2026: CHECKLIST-VERSION", "CHECKLIST-VERSION The version is no longer accepted");
        assertThat(Run.of("forecast", Samples.READY, "--explain", "--format", "json")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void the_output_goes_to_a_file() {
        Path file = folder.resolve("forecast.json");

        Run run = Run.of("forecast", Samples.READY, "--format", "json", "--output", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(file).content().startsWith("{\n  \"checklist\": \"2026-02\"").endsWith("}\n");
    }

    @Test
    void input_that_cannot_be_used_is_refused() {
        assertThat(Run.of("forecast", "missing.json").exitCode()).isEqualTo(2);
        assertThat(Run.reading("{}", "forecast", "-").err()).contains("\"partner\"");
        Run invalid = Run.reading(Samples.LEAST.replace("\"Tern\"", "\" \""), "forecast", "-");
        assertThat(invalid.exitCode()).isEqualTo(2);
        assertThat(invalid.err()).contains("standard input: /partner");
    }
}
