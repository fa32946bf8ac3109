package org.connectcompetency.model.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultComparisonTest {

    private static final Provenance PROVENANCE = new Provenance("0.2.0", "catalogue", "rules", "application");

    private static final Finding BLOCKER = finding(Severity.BLOCKER, null, "badge-completions-short", "DEVELOPER", 3);

    private static Finding finding(
            Severity severity, @Nullable String caseStudy, String code, @Nullable String subject, int actual) {
        return new Finding(
                "ACC-005",
                code,
                severity,
                actual + " of 4",
                "Have more people complete it.",
                caseStudy,
                subject,
                BigDecimal.valueOf(4),
                BigDecimal.valueOf(actual),
                "a rule",
                List.of());
    }

    private static RequirementResult requirement(String id, Status status, Finding... findings) {
        return new RequirementResult(
                id,
                "Title of " + id,
                "Practice",
                Scope.PARTNER,
                status,
                Basis.COMPUTED,
                List.of(findings),
                List.of(),
                List.of(),
                List.of());
    }

    private static ValidationResult result(RequirementResult... requirements) {
        return result("Lantern Harbor Consulting", "2026-02", PROVENANCE, requirements);
    }

    private static ValidationResult result(
            String partner, String checklist, Provenance provenance, RequirementResult... requirements) {
        boolean ready = List.of(requirements).stream().noneMatch(each -> each.status() == Status.NOT_MET);
        return new ValidationResult(
                checklist,
                LocalDate.of(2026, 6, 15),
                partner,
                ready ? Verdict.READY : Verdict.NOT_READY,
                Map.of(),
                Map.of(),
                List.of(),
                provenance,
                false,
                List.of(),
                List.of(),
                List.of(requirements));
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "NOT_MET", mode = EnumSource.Mode.EXCLUDE)
    void to_not_met_from_any_other_status_is_worse_and_back_is_better(Status other) {
        ValidationResult met = result(requirement("1.1", Status.MET), requirement("ACC-005", other));
        ValidationResult notMet = result(requirement("1.1", Status.MET), requirement("ACC-005", Status.NOT_MET));

        ResultComparison down = ResultComparison.of(met, notMet);
        assertThat(down.worse()).containsExactly(new StatusChange("ACC-005", other, Status.NOT_MET));
        assertThat(down.better()).isEmpty();
        assertThat(down.hasWorsened()).isTrue();

        ResultComparison up = ResultComparison.of(notMet, met);
        assertThat(up.better()).containsExactly(new StatusChange("ACC-005", Status.NOT_MET, other));
        assertThat(up.worse()).isEmpty();
        assertThat(up.hasWorsened()).isFalse();
    }

    @Test
    void other_changes_of_status_are_neither_worse_nor_better() {
        ResultComparison comparison = ResultComparison.of(
                result(requirement("1.1", Status.MET), requirement("POV-001", Status.WAIVED)),
                result(requirement("1.1", Status.NOT_APPLICABLE), requirement("POV-001", Status.MET)));

        assertThat(comparison.worse()).isEmpty();
        assertThat(comparison.better()).isEmpty();
        assertThat(comparison.hasWorsened()).isFalse();
    }

    @Test
    void a_finding_is_the_same_by_requirement_case_study_code_and_subject() {
        Finding milder = finding(Severity.WARNING, null, "badge-completions-short", "DEVELOPER", 2);
        Finding otherSubject = finding(Severity.BLOCKER, null, "badge-completions-short", "FUNDAMENTALS", 3);
        Finding otherCode = finding(Severity.WARNING, null, "record-missing", "DEVELOPER", 3);
        Finding otherCaseStudy = finding(Severity.WARNING, "cs-1", "badge-completions-short", "DEVELOPER", 3);

        ResultComparison comparison = ResultComparison.of(
                result(requirement("ACC-005", Status.NOT_MET, BLOCKER)),
                result(requirement("ACC-005", Status.NOT_MET, milder, otherCaseStudy, otherCode, otherSubject)));

        assertThat(comparison.newFindings()).containsExactly(otherCaseStudy, otherCode, otherSubject);
        assertThat(comparison.goneFindings()).isEmpty();
        assertThat(comparison.knownFindings()).containsExactly(milder);
    }

    @Test
    void a_new_blocker_is_worse_and_a_new_warning_is_not() {
        ValidationResult none = result(requirement("ACC-005", Status.NOT_MET));
        Finding warning = finding(Severity.WARNING, null, "record-missing", "p-1", 3);

        assertThat(ResultComparison.of(none, result(requirement("ACC-005", Status.NOT_MET, warning)))
                        .hasWorsened())
                .isFalse();
        assertThat(ResultComparison.of(none, result(requirement("ACC-005", Status.NOT_MET, BLOCKER)))
                        .hasWorsened())
                .isTrue();
        assertThat(ResultComparison.of(result(requirement("ACC-005", Status.NOT_MET, BLOCKER)), none)
                        .goneFindings())
                .containsExactly(BLOCKER);
    }

    @Test
    void the_document_has_the_fields_of_the_contract_in_their_order() {
        ResultComparison comparison = ResultComparison.of(
                result(requirement("ACC-005", Status.MET)), result(requirement("ACC-005", Status.NOT_MET, BLOCKER)));

        assertThat(CompetencyJson.write(comparison)).isEqualTo("""
                {
                  "before": {
                    "asOf": "2026-06-15",
                    "verdict": "READY"
                  },
                  "after": {
                    "asOf": "2026-06-15",
                    "verdict": "NOT_READY"
                  },
                  "worse": [
                    {
                      "requirement": "ACC-005",
                      "from": "MET",
                      "to": "NOT_MET"
                    }
                  ],
                  "better": [],
                  "newFindings": [
                    {
                      "requirement": "ACC-005",
                      "code": "badge-completions-short",
                      "severity": "BLOCKER",
                      "message": "3 of 4",
                      "remedy": "Have more people complete it.",
                      "subject": "DEVELOPER",
                      "required": 4,
                      "actual": 3,
                      "rule": "a rule"
                    }
                  ],
                  "goneFindings": []
                }""");
    }

    @Test
    void results_of_one_partner_version_and_rules_need_no_note() {
        ValidationResult result = result(requirement("1.1", Status.MET));

        assertThat(ResultComparison.of(result, result).notes()).isEmpty();
    }

    @Test
    void what_limits_the_comparison_is_said_and_the_rest_is_compared() {
        ValidationResult before = result(
                "Lantern Harbor Consulting",
                "2026-02",
                PROVENANCE,
                requirement("1.1", Status.MET),
                requirement("ACC-009", Status.MET));
        ValidationResult after = result(
                "Heron Quay Cloud",
                "2025-08",
                new Provenance("0.1.0", "another", "others", "application"),
                requirement("1.1", Status.NOT_MET),
                requirement("ACC-013", Status.NOT_MET));

        ResultComparison comparison = ResultComparison.of(before, after);

        assertThat(comparison.worse()).containsExactly(new StatusChange("1.1", Status.MET, Status.NOT_MET));
        assertThat(comparison.notes())
                .containsExactly(
                        "The two results are of different partners: Lantern Harbor Consulting and Heron Quay Cloud.",
                        "The two results are of different checklist versions: 2026-02 and 2025-08.",
                        "The two results were made by different versions of this library: 0.2.0 and 0.1.0.",
                        "Only the earlier result has ACC-009, whose status is not compared.",
                        "Only the later result has ACC-013, whose status is not compared.");
    }

    @Test
    void other_rules_and_another_tailoring_are_said() {
        ValidationResult before = result(requirement("1.1", Status.MET));
        ValidationResult after = result(
                before.partner(),
                before.checklist(),
                new Provenance("0.2.0", "tailored", "with custom rules", "application"),
                requirement("1.1", Status.MET));

        assertThat(ResultComparison.of(before, after).notes())
                .containsExactly(
                        "The two results were made with different rules.",
                        "The two results were made with different tailoring or product tags.");
    }
}
