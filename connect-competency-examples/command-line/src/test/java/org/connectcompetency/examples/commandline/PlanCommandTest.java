package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;

class PlanCommandTest {

    @Test
    void a_plan_reads_as_a_list_to_hand_out() {
        Run run = Run.of("plan", Samples.NOT_READY);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("NOT READY on 20 Jul 2026 — Bramblewick Communications, checklist 2026-02\n")
                .containsSubsequence(
                        "\nOpen now\n",
                        "  [ ] ACC-005 Amazon Connect Developer Badge: 3 of 4 completions by technical personnel.",
                        "      → Have more",
                        "      These would count:\n",
                        "        - barnaby-oxlade: Attach the certificate or the completion record.\n");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void what_lapses_comes_after_what_is_open_by_the_day() {
        Run run = Run.of("plan", Samples.READY, "--on", "2027-01-01");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "NOT READY on 1 Jan 2027 — Larkspur Contact Solutions, checklist 2026-02, seen from 15 Jun 2026")
                .contains("4 things to do.")
                .containsSubsequence(
                        "\nMet until 30 Nov 2026\n  [ ] CHECKLIST-VERSION ",
                        "\nMet until 16 Dec 2026\n  [ ] 2.1 ",
                        "  [ ] EXAMPLE-DEPLOYMENT copperline-energy: ",
                        "\nMet until 31 Dec 2026\n  [ ] ACC-007 ")
                .doesNotContain("Open now");
    }

    @Test
    void json_is_the_plan_of_the_library() {
        Run run = Run.of("plan", Samples.NOT_READY, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(CompetencyValidator.create()
                                .plan(CompetencyJson.readApplication(Path.of(Samples.NOT_READY)))
                                .toJson()
                        + "\n");
    }

    @Test
    void the_exit_code_is_the_verdict_of_that_day() {
        assertThat(Run.of("plan", Samples.READY)).isEqualTo(new Run(0, """
                READY on 15 Jun 2026 — Larkspur Contact Solutions, checklist 2026-02
                Nothing has to be done.
                """, ""));
        assertThat(Run.of("plan", Samples.READY, "--on", "2026-11-30").exitCode())
                .isZero();
        assertThat(Run.of("plan", Samples.READY, "--as-of", "2026-12-01").exitCode())
                .isEqualTo(1);
    }

    @Test
    void the_tailoring_holds() {
        Run run = Run.of(
                "plan",
                Samples.READY,
                "--tailoring",
                Path.of("..", "applications", "tailoring.yaml").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("2.1 Case studies of distinct customers: 4 of 6.");
    }

    @Test
    void a_day_before_the_as_of_date_is_refused() {
        Run run = Run.of("plan", Samples.READY, "--on", "2026-06-14");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("The day of a plan (2026-06-14) must not be before the as-of date (2026-06-15).");
    }
}
