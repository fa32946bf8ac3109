package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.model.result.WaiverClaim;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final RequirementResult WAIVED = new RequirementResult(
            "POV-001",
            "Customer Presentation",
            "Practice",
            Scope.PARTNER,
            Status.WAIVED,
            Basis.DOCUMENTED,
            List.of(),
            List.of(),
            List.of("The FTR is approved."),
            List.of());

    @Test
    void what_blocks_stands_with_its_section_and_remedy() {
        RequirementResult diagram = new RequirementResult(
                "DOC-001",
                "Architecture",
                "Customer Examples",
                Scope.EACH_CASE_STUDY,
                Status.NOT_MET,
                Basis.DOCUMENTED,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new CaseStudyResult(
                                "alpha",
                                Status.NOT_MET,
                                List.of(),
                                List.of(
                                        finding(
                                                Severity.BLOCKER,
                                                "Evidence: 0 of 1.",
                                                "Attach it.",
                                                "alpha",
                                                "diagram"),
                                        finding(
                                                Severity.BLOCKER,
                                                "Criterion not addressed.",
                                                "Attach it.",
                                                "alpha",
                                                "scaling"))),
                        new CaseStudyResult(
                                "beta",
                                Status.NOT_MET,
                                List.of(),
                                List.of(
                                        finding(Severity.BLOCKER, "Evidence: 0 of 1.", "Attach it.", "beta", "diagram"),
                                        finding(Severity.WARNING, "It is old.", "Renew it.", "beta", null)))));

        assertThat(new TextReport(result(Verdict.NOT_READY, WAIVED, diagram), false))
                .hasToString("""
                NOT READY for the Amazon Connect Customer Competency — Tern, checklist 2026-02, as of 2026-06-15
                1 of 2 requirements is not met; 0 met, 1 waived, 0 not applicable, 0 for information only.
                0 are judged from typed facts, 2 rest on what the partner says of its documents, 0 on both.

                What blocks

                Customer Examples

                  DOC-001  Architecture
                    - alpha, beta: Evidence: 0 of 1. [diagram]
                    - alpha: Criterion not addressed. [scaling]
                      → Attach it.

                Worth a look

                Customer Examples

                  DOC-001  Architecture
                    - beta: It is old.
                      → Renew it.

                Waivers that are claimed
                    - holds: The review is approved.
                    - does not hold: The report has no number.

                Not asked for
                  Waived: POV-001
                """);
    }

    @Test
    void who_is_ready_sees_the_margins() {
        RequirementResult badges = new RequirementResult(
                "ACC-005",
                "Badges",
                "Practice",
                Scope.PARTNER,
                Status.MET,
                Basis.COMPUTED,
                List.of(),
                List.of(
                        new Measure(
                                "badge-completions",
                                "DEVELOPER",
                                BigDecimal.valueOf(5),
                                BigDecimal.valueOf(4),
                                Bound.AT_LEAST,
                                List.of()),
                        new Measure(
                                "people",
                                null,
                                BigDecimal.valueOf(40),
                                BigDecimal.valueOf(5),
                                Bound.MORE_THAN,
                                List.of())),
                List.of(),
                List.of());

        assertThat(new TextReport(result(Verdict.READY, badges), false).toString())
                .startsWith("READY for ")
                .contains("\nNone of 1 requirements is open: 1 met, ")
                .contains("\nMargins\n  ACC-005  badge completions (DEVELOPER) 5 of 4; people 40, more than 5\n")
                .doesNotContain("Not asked for");
    }

    @Test
    void on_a_terminal_the_verdict_stands_out() {
        assertThat(new TextReport(result(Verdict.READY, WAIVED), true).toString())
                .startsWith("\u001b[1;32mREADY for ");
    }

    @Test
    void long_text_is_wrapped_under_its_beginning() {
        assertThat(PlainText.wrapped("    - ", "word ".repeat(40)))
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" "))
                .element(1)
                .asString()
                .startsWith("      word");
        assertThat(PlainText.wrapped("  ", "x".repeat(150))).containsExactly("  " + "x".repeat(150));
    }

    @Test
    void what_does_not_count_stands_with_its_reason() {
        Finding few = new Finding(
                "ACC-007",
                "opportunities-short",
                Severity.BLOCKER,
                "9 of 10.",
                "Register more.",
                null,
                null,
                BigDecimal.TEN,
                BigDecimal.valueOf(9),
                "a rule",
                List.of(new NotCounted("O1", "was created too early")));
        RequirementResult pipeline = new RequirementResult(
                "ACC-007",
                "Pipeline",
                "Practice",
                Scope.PARTNER,
                Status.NOT_MET,
                Basis.COMPUTED,
                List.of(few),
                List.of(),
                List.of(),
                List.of());

        assertThat(new TextReport(result(Verdict.NOT_READY, pipeline), false).toString())
                .contains("    - 9 of 10.\n      not counted: O1 was created too early\n      → Register more.\n");
    }

    @Test
    void it_says_of_each_waiver_that_is_claimed_whether_it_holds_and_why_not() {
        assertThat(new TextReport(result(Verdict.READY), false).toString())
                .contains("\nWaivers that are claimed\n    - holds: The review is approved.\n"
                        + "    - does not hold: The report has no number.\n");
    }

    private static Finding finding(Severity severity, String message, String remedy, String caseStudy, String subject) {
        return new Finding(
                "DOC-001", "code", severity, message, remedy, caseStudy, subject, null, null, "a rule", List.of());
    }

    private static ValidationResult result(Verdict verdict, RequirementResult... requirements) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (RequirementResult requirement : requirements) {
            counts.merge(requirement.status(), 1, Integer::sum);
        }
        return new ValidationResult(
                "2026-02",
                LocalDate.of(2026, 6, 15),
                "Tern",
                verdict,
                counts,
                Map.of(Basis.DOCUMENTED, 2),
                List.of(),
                new Provenance("0.1.0", "c", "r", "a"),
                false,
                List.of(),
                List.of(
                        new WaiverClaim("common-practice", null, true, "The review is approved."),
                        new WaiverClaim("well-architected-review", "cs-1", false, "The report has no number.")),
                List.of(requirements));
    }
}
