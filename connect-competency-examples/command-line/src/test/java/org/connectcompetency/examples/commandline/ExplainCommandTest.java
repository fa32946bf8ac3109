package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

    @Test
    void whatFallsShortIsToldInFull() {
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
                        "months: 9 of 10.\n      not counted: O4409316 was created on 2025-01-19, before 2025-01-20\n")
                .contains(
                        "\n  Which rules look\n    org/connectcompetency/rules/v2026_02/connectpractice/ACC-007-ace-pipeline.drl\n")
                .contains("    - ACC-007 There are fewer opportunities than required\n")
                .endsWith("\n  What would make it pass\n    - Register more opportunities in ACE, and tag them.\n");
    }

    @Test
    void whatIsMetIsToldWithWhatItStandsOn() {
        Run run = Run.of("explain", "ACC-009", Samples.READY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "\n  What was found: met\n    - activity kinds 4 of 3: CUSTOMER_FACING_ASSET, JOINT_MARKETING, PUBLIC_OFFERING,")
                .endsWith("\n  What would make it pass\n    Nothing has to be done.\n");
    }

    @Test
    void eachCaseStudyIsTold() {
        assertThat(Run.of("explain", "REL-001", Samples.READY).out())
                .contains("    - case study ninebark-transit: waived: The Well-Architected review of case study\n"
                        + "      ninebark-transit shows no high-risk issue");
    }

    @Test
    void whatIsWaivedIsToldWithItsGround() {
        assertThat(Run.of("explain", "POV-002", Samples.NOT_READY).out())
                .contains("\n  What was found: waived\n    - The Foundational Technical Review of ");
    }

    @Test
    void whatIsDocumentedIsToldWithTheResponseThatItStandsOn() {
        assertThat(Run.of("explain", "ACC-002", Samples.READY).out())
                .contains("\n  What was found: met\n    - response: ", "addresses ", "evidence of ");
    }

    @Test
    void eachFindingNamesTheRuleThatFoundIt() {
        assertThat(Run.of("explain", "ACC-007", Samples.NOT_READY).out())
                .contains("\n      found by: ACC-007 There are fewer opportunities than required\n");
    }

    @Test
    void withoutAnApplicationOnlyWhatIsAskedIsTold() {
        Run run = Run.of("explain", "CO-002");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("    Criteria:\n", "\n  Which rules look\n")
                .doesNotContain("What was found", "What would");
        assertThat(Run.of("explain", "1.5").out()).endsWith("    None: it informs, and asks nothing.\n");
    }

    @Test
    void aRequirementThatThereIsNotIsRefusedWithTheNearest() {
        for (String[] args : new String[][] {{"explain", "ACC-07"}, {"explain", "ACC-07", Samples.READY}}) {
            Run run = Run.of(args);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("(ACC-07)", "Did you mean \"ACC-007\"?");
        }
    }

    @Test
    void whatCannotBeReadIsRefused() {
        Run run = Run.reading("{", "explain", "1.3", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theDateIsThatOfTheCommandLine() {
        assertThat(Run.of("explain", "CHECKLIST-VERSION", Samples.READY, "--as-of", "2026-12-01")
                        .exitCode())
                .isEqualTo(1);
        assertThat(Run.of("explain", "CHECKLIST-VERSION", Samples.READY).exitCode())
                .isZero();
    }

    @Test
    void theReportCanTellEveryStory() {
        Run report = Run.of("validate", Samples.NOT_READY);
        Run run = Run.of("validate", Samples.NOT_READY, "--explain");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(report.out())
                .contains(Run.of("explain", "ACC-007", Samples.NOT_READY).out());
        String stories = run.out().substring(report.out().length());
        for (Requirement requirement : Checklists.newest().requirements()) {
            assertThat("\n" + stories).contains("\n\n  " + requirement.id() + "  ");
        }
    }

    @ParameterizedTest
    @CsvSource({"--lines", "--format=json"})
    void storiesAreForTheReportOnly(String option) {
        Run run = Run.of("validate", Samples.READY, "--explain", option);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--explain");
    }
}
