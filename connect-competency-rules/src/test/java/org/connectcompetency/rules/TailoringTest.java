package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.ready;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.Adjustment;
import org.connectcompetency.model.CompetencyApplication;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.Finding;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.PartnerTier;
import org.connectcompetency.model.RequirementResult;
import org.connectcompetency.model.Severity;
import org.connectcompetency.model.Status;
import org.connectcompetency.model.TailoredThreshold;
import org.connectcompetency.model.TailoredWaiver;
import org.connectcompetency.model.Tailoring;
import org.connectcompetency.model.ValidationResult;
import org.junit.jupiter.api.Test;

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
        CompetencyApplication none = ready().caseStudies(List.of()).responses(List.of()).build();
        CompetencyApplication silent = ready().responses(List.of()).build();

        assertThat(waived("CO-002", AS_OF).validate(none).requirement("CO-002").orElseThrow())
                .satisfies(result -> assertThat(result.status()).isEqualTo(Status.WAIVED))
                .satisfies(result -> assertThat(result.findings()).isEmpty());
        assertThat(waived("CO-002", AS_OF).validate(silent).requirement("CO-002").orElseThrow().caseStudies())
                .allSatisfy(result -> assertThat(result.status()).isEqualTo(Status.WAIVED))
                .hasSize(4);
    }

    @Test
    void a_stricter_threshold_is_judged_by_and_does_not_mark_the_result() {
        ValidationResult result = with("2.1", "case-studies", 5).validate(ready().build());

        assertThat(result.requirement("2.1").orElseThrow().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.required()).isEqualByComparingTo("5");
            assertThat(finding.actual()).isEqualByComparingTo("4");
        });
        assertThat(result.tailored()).isFalse();
        assertThat(result.tailoring())
                .containsExactly(new Adjustment(
                        "2.1", Adjustment.Effect.STRICTER, "Our bar", null, "case-studies", 4, 5));
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
        assertThatThrownBy(() -> waived("1.33", AS_OF)).hasMessageContaining("1.33");
        assertThatThrownBy(() -> with("2.1", "case-study", 5)).hasMessageContaining("case-study");
        assertThatThrownBy(() -> CompetencyValidator.builder()
                        .tailoring(new Tailoring(
                                List.of(), List.of(threshold("2.1", "case-studies", 5), threshold("2.1", "case-studies", 6))))
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
        assertThatThrownBy(() -> CompetencyJson.readTailoring(
                        "{\"waivers\": [{\"requirement\": \"1.3\", \"until\": \"2026-06-15\", \"justification\": \"\"}]}"))
                .isInstanceOf(InvalidApplicationException.class)
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
