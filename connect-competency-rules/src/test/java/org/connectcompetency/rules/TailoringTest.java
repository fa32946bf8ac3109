package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidDocumentException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.TailoredThreshold;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.custom.Drl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TailoringTest {

    private static final CompetencyApplication BELOW_ADVANCED =
            ready().partner(Samples.partner().tier(PartnerTier.SELECT).build()).build();

    @Test
    void a_waiver_holds_to_its_last_day_and_its_reason_stands_in_the_result() {
        ValidationResult result = waived("1.3", AS_OF).validate(BELOW_ADVANCED);
        RequirementResult tier = result.requirement("1.3").orElseThrow();

        assertThat(tier.status()).isEqualTo(Status.WAIVED);
        assertThat(tier.findings()).isEmpty();
        assertThat(result.tailored()).isTrue();
        assertThat(result.tailoring())
                .containsExactly(new Adjustment(
                        "1.3", Adjustment.Effect.WAIVED, "Promotion is under way", AS_OF, null, null, null));
    }

    @Test
    void an_ended_waiver_has_no_effect_and_is_said_aloud() {
        ValidationResult result = waived("1.3", AS_OF.minusDays(1)).validate(BELOW_ADVANCED);
        RequirementResult tier = result.requirement("1.3").orElseThrow();

        assertThat(tier.status()).isEqualTo(Status.NOT_MET);
        assertThat(tier.findings()).extracting(Finding::code).containsExactly("partner-tier", "waiver-expired");
        assertThat(tier.findings().get(1).severity()).isEqualTo(Severity.WARNING);
        assertThat(tier.findings().get(1).message()).contains("2026-06-14").contains("Promotion is under way");
        assertThat(result.tailored()).isFalse();
        assertThat(result.tailoring()).extracting(Adjustment::effect).containsExactly(Adjustment.Effect.WAIVER_EXPIRED);
    }

    @Test
    void a_requirement_of_case_studies_is_waived_for_all_of_them() {
        CompetencyApplication none =
                ready().caseStudies(List.of()).responses(List.of()).build();
        CompetencyApplication silent = ready().responses(List.of()).build();

        assertThat(waived("CO-002", AS_OF).validate(none).requirement("CO-002").orElseThrow())
                .satisfies(result -> assertThat(result.status()).isEqualTo(Status.WAIVED))
                .satisfies(result -> assertThat(result.findings()).isEmpty());
        assertThat(waived("CO-002", AS_OF)
                        .validate(silent)
                        .requirement("CO-002")
                        .orElseThrow()
                        .caseStudies())
                .allSatisfy(result -> assertThat(result.status()).isEqualTo(Status.WAIVED))
                .hasSize(4);
    }

    @Test
    void a_stricter_threshold_is_judged_by_and_does_not_mark_the_result() {
        ValidationResult result = with("2.1", "case-studies", 5).validate(ready().build());

        assertThat(result.requirement("2.1").orElseThrow().findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.required()).isEqualByComparingTo("5");
                    assertThat(finding.actual()).isEqualByComparingTo("4");
                });
        assertThat(result.tailored()).isFalse();
        assertThat(result.tailoring())
                .containsExactly(
                        new Adjustment("2.1", Adjustment.Effect.STRICTER, "Our bar", null, "case-studies", 4, 5));
    }

    @Test
    void a_laxer_threshold_marks_the_result() {
        ValidationResult fewer = with("2.1", "case-studies", 3).validate(ready().build());
        ValidationResult longer = with("ACC-007", "window-months", 24).validate(ready().build());
        ValidationResult shorter = with("ACC-007", "window-months", 12).validate(ready().build());

        assertThat(fewer.tailored()).isTrue();
        assertThat(longer.tailored()).isTrue();
        assertThat(longer.tailoring()).extracting(Adjustment::effect).containsExactly(Adjustment.Effect.LAXER);
        assertThat(shorter.tailored()).isFalse();
    }

    @Test
    void what_the_checklist_asks_anyway_is_listed_as_no_change() {
        ValidationResult result = with("2.1", "case-studies", 4).validate(ready().build());

        assertThat(result.tailored()).isFalse();
        assertThat(result.tailoring())
                .containsExactly(
                        new Adjustment("2.1", Adjustment.Effect.UNCHANGED, "Our bar", null, "case-studies", 4, 4));
    }

    @Test
    void how_many_pieces_of_evidence_are_asked_and_how_recent_ones_can_be_tailored() {
        ValidationResult more =
                with("AICX-001", "deployed-use-cases.minimum", 3).validate(ready().build());
        ValidationResult shorter = with("ACC-002", "participation.within-months", 1)
                .validate(ready().submittedOn(AS_OF.plusMonths(2)).build());

        assertThat(more.requirement("AICX-001").orElseThrow().findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("evidence-missing");
                    assertThat(finding.required()).isEqualByComparingTo("3");
                    assertThat(finding.actual()).isEqualByComparingTo("2");
                });
        assertThat(more.tailoring()).extracting(Adjustment::effect).containsExactly(Adjustment.Effect.STRICTER);
        assertThat(shorter.requirement("ACC-002").orElseThrow().findings())
                .extracting(Finding::code)
                .containsExactly("evidence-missing");
        assertThat(shorter.tailoring())
                .containsExactly(new Adjustment(
                        "ACC-002", Adjustment.Effect.STRICTER, "Our bar", null, "participation.within-months", 18, 1));
        assertThat(with("AICX-001", "deployed-use-cases.minimum", 1)
                        .validate(ready().build())
                        .tailored())
                .isTrue();
        assertThat(with("ACC-002", "participation.within-months", 24)
                        .validate(ready().build())
                        .tailored())
                .isTrue();
    }

    /** Asking for more evidence does not ask for more typed facts. */
    @ParameterizedTest
    @ValueSource(strings = {"PRJ-004", "ACC-003", "ACC-008", "CCT-003", "AICX-002", "AICX-003", "AICX-004"})
    void where_evidence_is_short_nothing_else_is(String id) {
        Requirement requirement = Checklists.newest().find(id).orElseThrow();
        for (EvidenceItem item : requirement.evidence()) {
            RequirementResult result = with(id, item.key() + ".minimum", 9)
                    .validate(ready().build())
                    .requirement(id)
                    .orElseThrow();

            assertThat(result.status()).isEqualTo(Status.NOT_MET);
            assertThat(Stream.concat(
                            result.findings().stream(),
                            result.caseStudies().stream().flatMap(each -> each.findings().stream())))
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("evidence-missing"));
        }
    }

    @Test
    void what_a_waiver_stands_on_can_be_tailored_and_more_of_it_is_laxer() {
        CompetencyApplication competent = ready().partner(Samples.partner()
                        .competencies(List.of(
                                new HeldCompetency("Migration", CompetencyType.SERVICES, AS_OF.minusMonths(13))))
                        .build())
                .responses(List.of())
                .build();
        CompetencyApplication reviewed = ready().caseStudies(List.of(Samples.caseStudy("cs-1")
                        .wellArchitectedReview(new WellArchitectedReview(
                                "https://example.com/review.pdf", new HighRiskIssues(2, 0, 0)))
                        .build()))
                .responses(List.of())
                .build();

        ValidationResult longer = with("common-practice", "window-months", 13).validate(competent);
        ValidationResult issues =
                with("well-architected-review", "high-risk-issues", 2).validate(reviewed);

        assertThat(CompetencyValidator.create()
                        .validate(competent)
                        .requirement("CSN-001")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(longer.requirement("CSN-001").orElseThrow().status()).isEqualTo(Status.WAIVED);
        assertThat(longer.tailored()).isTrue();
        assertThat(CompetencyValidator.create()
                        .validate(reviewed)
                        .requirement("REL-001")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(issues.requirement("REL-001")
                        .orElseThrow()
                        .caseStudies()
                        .get(0)
                        .waivedBy())
                .containsExactly(
                        "The Well-Architected review of case study cs-1 shows at most 2 high-risk issues in the three pillars.");
        assertThat(issues.tailored()).isTrue();
        assertThat(with("common-practice", "window-months", 6)
                        .validate(competent)
                        .tailoring())
                .containsExactly(new Adjustment(
                        "common-practice", Adjustment.Effect.STRICTER, "Our bar", null, "window-months", 12, 6));
    }

    @Test
    void a_requirement_of_the_callers_own_can_be_waived() {
        String drl = Drl.acme(
                "$a : Assessment( requirement == \"ACME-001\" )",
                "insert( $a.blocker( \"never\", \"Never met.\", \"None.\" ) );");
        CompetencyValidator validator = CompetencyValidator.builder()
                .rules("acme.drl", drl)
                .tailoring(new Tailoring(List.of(new TailoredWaiver("ACME-001", AS_OF, "Not yet")), List.of()))
                .build();

        RequirementResult waived =
                validator.validate(ready().build()).requirement("ACME-001").orElseThrow();
        RequirementResult ended = validator
                .validate(ready().submittedOn(AS_OF.plusDays(1)).build())
                .requirement("ACME-001")
                .orElseThrow();

        assertThat(waived.status()).isEqualTo(Status.WAIVED);
        assertThat(waived.waivedBy()).containsExactly("Not yet");
        assertThat(waived.findings()).isEmpty();
        assertThat(ended.status()).isEqualTo(Status.NOT_MET);
        assertThat(ended.findings()).extracting(Finding::code).containsExactly("never", "waiver-expired");
    }

    @Test
    void an_untailored_result_says_so() {
        ValidationResult result = CompetencyValidator.create().validate(ready().build());

        assertThat(result.tailored()).isFalse();
        assertThat(result.tailoring()).isEmpty();
    }

    @Test
    void a_tailoring_must_give_its_reasons_and_name_what_there_is() {
        assertThatThrownBy(() -> new TailoredWaiver("1.3", AS_OF, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the waiver of 1.3 must have a justification");
        assertThatThrownBy(() -> waived("1.33", AS_OF))
                .hasMessage(
                        "The tailored requirement (1.33) must be one of checklist version 2026-02. Did you mean \"1.3\"?");
        assertThatThrownBy(() -> waived("common-practice", AS_OF)).hasMessageContaining("common-practice");
        assertThatThrownBy(() -> waived("1.5", AS_OF))
                .hasMessage("The tailoring must not waive 1.5: it informs, and asks nothing that could be waived.");
        assertThatThrownBy(() -> with("common-practise", "window-months", 5))
                .hasMessageContaining("Did you mean \"common-practice\"?");
        assertThatThrownBy(() -> with("2.1", "case-study", 5))
                .hasMessage(
                        "The tailored threshold (case-study) must be one of 2.1, which has case-studies, window-months. "
                                + "Did you mean \"case-studies\"?");
        assertThatThrownBy(() -> with("1.2", "stages", 5)).hasMessageEndingWith("must be one of 1.2, which has none.");
        assertThatThrownBy(() -> with("AICX-001", "deployed-use-cases.minimum", 0))
                .hasMessage(
                        "The tailored threshold (deployed-use-cases.minimum) of AICX-001 must be 1 or more, but is 0.");
        assertThatThrownBy(() -> CompetencyValidator.builder()
                        .tailoring(new Tailoring(
                                List.of(),
                                List.of(threshold("2.1", "case-studies", 5), threshold("2.1", "case-studies", 6))))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("once");
    }

    @Test
    void a_profile_is_read_from_json() {
        Tailoring profile = CompetencyJson.readTailoring("""
                {
                  "waivers": [{"requirement": "1.3", "until": "2026-06-15", "justification": "Promotion is under way"}],
                  "thresholds": [{"requirement": "2.1", "threshold": "case-studies", "value": 6, "justification": "Our bar"}]
                }""");

        assertThat(profile)
                .isEqualTo(new Tailoring(
                        List.of(new TailoredWaiver("1.3", AS_OF, "Promotion is under way")),
                        List.of(threshold("2.1", "case-studies", 6))));
        assertThatThrownBy(
                        () -> CompetencyJson.readTailoring(
                                "{\"waivers\": [{\"requirement\": \"1.3\", \"until\": \"2026-06-15\", \"justification\": \"\"}]}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/waivers/0")
                .hasMessageContaining("justification");
    }

    private static CompetencyValidator waived(String requirement, LocalDate until) {
        return CompetencyValidator.builder()
                .tailoring(new Tailoring(
                        List.of(new TailoredWaiver(requirement, until, "Promotion is under way")), List.of()))
                .build();
    }

    private static CompetencyValidator with(String requirement, String threshold, int value) {
        return CompetencyValidator.builder()
                .tailoring(new Tailoring(List.of(), List.of(threshold(requirement, threshold, value))))
                .build();
    }

    private static TailoredThreshold threshold(String requirement, String threshold, int value) {
        return new TailoredThreshold(requirement, threshold, value, "Our bar");
    }
}
