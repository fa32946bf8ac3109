package org.connectcompetency.examples.commandline;

import static org.connectcompetency.examples.commandline.Placeholders.NOT_YET;

import java.util.List;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.FoundationalTechnicalReviewBuilder;
import org.connectcompetency.model.application.HeldCompetencyBuilder;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.Reviewer;
import org.connectcompetency.model.application.SelfAssessmentBuilder;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.application.SolutionBuilder;
import org.connectcompetency.model.application.SolutionStatus;
import org.connectcompetency.model.application.SpecializationBuilder;
import org.connectcompetency.model.application.TechnicalReviewStatus;

/** The partner of the template. */
final class PartnerTemplate {

    private PartnerTemplate() {}

    static Partner partner() {
        return PartnerBuilder.builder()
                .name("Name of the partner")
                .tier(PartnerTier.REGISTERED)
                .servicesPathStage(ServicesPathStage.ENROLLED)
                .guidelinesReadOn(NOT_YET)
                .solution(SolutionBuilder.builder()
                        .name("Name of the services solution in Partner Central")
                        .status(SolutionStatus.INACTIVE)
                        .build())
                .foundationalTechnicalReview(FoundationalTechnicalReviewBuilder.builder()
                        .offering("Name of the reviewed offering")
                        .status(TechnicalReviewStatus.IN_REVIEW)
                        .approvedOn(NOT_YET)
                        .build())
                .competencies(List.of(HeldCompetencyBuilder.builder()
                        .name("Name of another AWS Competency")
                        .type(CompetencyType.SERVICES)
                        .achievedOn(NOT_YET)
                        .build()))
                .specialization(SpecializationBuilder.builder()
                        .awardedOn(NOT_YET)
                        .nonCompliantSince(NOT_YET)
                        .build())
                .selfAssessment(SelfAssessmentBuilder.builder()
                        .complete(false)
                        .uploadedOn(NOT_YET)
                        .otherCategoriesMarkedNotApplicable(false)
                        .reviewedBy(Reviewer.PARTNER_SOLUTION_ARCHITECT)
                        .build())
                .build();
    }
}
