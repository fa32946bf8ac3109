package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

    @Test
    void what_falls_short_is_told_in_full() {
        Run run = Run.of("explain", "ACC-007", Samples.NOT_READY);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("  ACC-007  ")
                .contains(
                        "    Thresholds: opportunities at least 10, partner-originated at least 5, qualified at least 5,\n"
                                + "                window-months at most 18\n")
                .contains("\n  What was found: not met\n")
                .contains(
                        "months: 8 of 10.\n      not counted: O4409316 was created on 2025-01-19, before 2025-01-20\n")
                .contains(
                        "\n  Which rules look\n    org/connectcompetency/rules/v2026_02/connectpractice/ACC-007-ace-pipeline.drl\n")
                .contains("    - ACC-007 There are fewer opportunities than required\n")
                .endsWith("\n  What would make it pass\n    - Register more opportunities in ACE, and tag them.\n");
    }

    @Test
    void what_is_met_is_told_with_what_it_stands_on() {
        Run run = Run.of("explain", "ACC-009", Samples.READY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "\n  What was found: met\n    - activity kinds 4 of 3: customer-facing asset, joint marketing, public offering,")
                .endsWith("\n  What would make it pass\n    Nothing has to be done.\n");
    }

    @Test
    void each_case_study_is_told() {
        assertThat(Run.of("explain", "REL-001", Samples.READY).out())
                .contains("    - case study ninebark-transit: waived: The Well-Architected review of case study\n"
                        + "      ninebark-transit shows no high-risk issue");
    }

    @Test
    void what_is_waived_is_told_with_its_ground() {
        assertThat(Run.of("explain", "POV-002", Samples.NOT_READY).out())
                .contains("\n  What was found: waived\n    - The Foundational Technical Review of ");
    }

    @Test
    void what_is_documented_is_told_with_the_response_that_it_stands_on() {
        assertThat(Run.of("explain", "ACC-002", Samples.READY).out())
                .contains("\n  What was found: met\n    - response: ", "addresses ", "evidence of ");
    }

    @Test
    void each_finding_names_the_rule_that_found_it() {
        assertThat(Run.of("explain", "ACC-007", Samples.NOT_READY).out())
                .contains("\n      found by: ACC-007 There are fewer opportunities than required\n");
    }

    @Test
    void without_an_application_only_what_is_asked_is_told() {
        Run run = Run.of("explain", "CO-002");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("    Criteria:\n", "\n  Which rules look\n")
                .doesNotContain("What was found", "What would");
        assertThat(Run.of("explain", "1.5").out()).endsWith("    None: it only informs, and asks for nothing.\n");
    }

    @Test
    void a_requirement_that_there_is_not_is_refused_with_the_nearest() {
        for (String[] args : new String[][] {{"explain", "ACC-07"}, {"explain", "ACC-07", Samples.READY}}) {
            Run run = Run.of(args);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("(ACC-07)", "Did you mean \"ACC-007\"?");
        }
    }

    @Test
    void what_cannot_be_read_is_refused() {
        Run run = Run.reading("{", "explain", "1.3", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_date_is_that_of_the_command_line() {
        assertThat(Run.of("explain", "CHECKLIST-VERSION", Samples.READY, "--as-of", "2026-12-01")
                        .exitCode())
                .isEqualTo(1);
        assertThat(Run.of("explain", "CHECKLIST-VERSION", Samples.READY).exitCode())
                .isZero();
    }

    @Test
    void the_report_can_explain_every_requirement() {
        Run report = Run.of("validate", Samples.NOT_READY);
        Run run = Run.of("validate", Samples.NOT_READY, "--explain");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(report.out())
                .contains(Run.of("explain", "ACC-007", Samples.NOT_READY).out());
        String explanations = run.out().substring(report.out().length());
        for (Requirement requirement : Checklists.newest().requirements()) {
            assertThat("\n" + explanations).contains("\n\n  " + requirement.id() + "  ");
        }
    }

    @ParameterizedTest
    @CsvSource({"--lines", "--format=json"})
    void explanations_are_for_the_report_only(String option) {
        Run run = Run.of("validate", Samples.READY, "--explain", option);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--explain");
    }
}
