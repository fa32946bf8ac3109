package org.connectcompetency.examples.commandline;

import static org.connectcompetency.examples.commandline.ApplicationTemplate.NOT_YET;

import java.util.List;
import org.connectcompetency.model.CompetencyBuilder;
import org.connectcompetency.model.CompetencyType;
import org.connectcompetency.model.FoundationalTechnicalReviewBuilder;
import org.connectcompetency.model.Partner;
import org.connectcompetency.model.PartnerBuilder;
import org.connectcompetency.model.PartnerTier;
import org.connectcompetency.model.Reviewer;
import org.connectcompetency.model.SelfAssessmentBuilder;
import org.connectcompetency.model.ServicesPathStage;
import org.connectcompetency.model.SolutionBuilder;
import org.connectcompetency.model.SolutionStatus;
import org.connectcompetency.model.SpecializationBuilder;
import org.connectcompetency.model.TechnicalReviewStatus;

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
                .competencies(List.of(CompetencyBuilder.builder()
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
