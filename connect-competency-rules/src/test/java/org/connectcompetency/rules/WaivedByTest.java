package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.ready;

import java.util.List;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.FoundationalTechnicalReview;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.TechnicalReviewStatus;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.api.Test;

/** Only what is waived has a ground for it. */
class WaivedByTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();
    private static final CompetencyApplication READY = ready().build();

    @Test
    void each_ground_of_a_waived_section_is_told_in_a_stable_order() {
        CompetencyApplication waived = CompetencyApplicationBuilder.builder(READY)
                .partner(PartnerBuilder.builder(READY.partner())
                        .foundationalTechnicalReview(
                                new FoundationalTechnicalReview("Beacon", TechnicalReviewStatus.APPROVED, null))
                        .competencies(
                                List.of(new HeldCompetency("Lighthouse Services", CompetencyType.SERVICES, AS_OF)))
                        .build())
                .build();

        RequirementResult result =
                VALIDATOR.validate(waived).requirement("POV-001").orElseThrow();

        assertThat(result.status()).isEqualTo(Status.WAIVED);
        assertThat(result.waivedBy())
                .containsExactly(
                        "The Foundational Technical Review of Beacon is approved.",
                        "The competency Lighthouse Services was achieved on 2026-06-15.");
    }

    @Test
    void a_reviewed_case_study_tells_its_review_alone() {
        CompetencyApplication reviewed = CompetencyApplicationBuilder.builder(READY)
                .caseStudies(READY.caseStudies().stream()
                        .map(each -> each.id().equals("cs-2")
                                ? CaseStudyBuilder.builder(each)
                                        .wellArchitectedReview(new WellArchitectedReview(
                                                "https://reports.example/2", new HighRiskIssues(0, 0, 0)))
                                        .build()
                                : each)
                        .toList())
                .build();

        RequirementResult result =
                VALIDATOR.validate(reviewed).requirement("REL-001").orElseThrow();

        assertThat(result.waivedBy()).isEmpty();
        assertThat(result.caseStudies())
                .extracting(CaseStudyResult::waivedBy)
                .containsExactly(
                        List.of(),
                        List.of(
                                "The Well-Architected review of case study cs-2 shows no high-risk issue in the three pillars."),
                        List.of(),
                        List.of());
    }

    @Test
    void what_is_not_waived_tells_no_ground() {
        assertThat(VALIDATOR.validate(READY).requirements()).allSatisfy(each -> {
            assertThat(each.waivedBy()).isEmpty();
            assertThat(each.caseStudies())
                    .allSatisfy(caseStudy -> assertThat(caseStudy.waivedBy()).isEmpty());
        });
    }
}
