package org.connectcompetency.examples.commandline;

import static org.connectcompetency.examples.commandline.Placeholders.CASE_STUDY;
import static org.connectcompetency.examples.commandline.Placeholders.NOT_YET;
import static org.connectcompetency.examples.commandline.Placeholders.OPPORTUNITY;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CustomerBuilder;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.HighRiskIssuesBuilder;
import org.connectcompetency.model.application.KpiBuilder;
import org.connectcompetency.model.application.PublicReferenceBuilder;
import org.connectcompetency.model.application.PublicReferenceDetail;
import org.connectcompetency.model.application.PublicReferenceKind;
import org.connectcompetency.model.application.UnlimitedAiProduct;
import org.connectcompetency.model.application.WellArchitectedReviewBuilder;

/** The case study of the template. */
final class CaseStudyTemplate {

    private CaseStudyTemplate() {}

    static CaseStudy caseStudy() {
        return CaseStudyBuilder.builder()
                .id(CASE_STUDY)
                .title("Title of the case study")
                .customer(CustomerBuilder.builder()
                        .name("Name of the customer")
                        .legalEntity("Legal entity of the customer")
                        .relationship(CustomerRelationship.INTERNAL)
                        .build())
                .offeredToOutsideCustomers(false)
                .categories(EnumSet.allOf(Category.class))
                .edition(Edition.BASIC)
                .products(Set.of(UnlimitedAiProduct.UNLIMITED_AI_VOICE))
                .features(List.of("Name of a feature in use"))
                .stage(CaseStudyStage.PROOF_OF_CONCEPT)
                .productionOn(NOT_YET)
                .active(false)
                .primaryDeliveryPartner(false)
                .aceOpportunityId(OPPORTUNITY)
                .awsAccountId("AWS account ID")
                .agents(0)
                .monthlyRecurringRevenueUsd(BigDecimal.ZERO)
                .annualRecurringRevenueUsd(BigDecimal.ZERO)
                .architectureDiagram("https://example.com/architecture-diagram")
                .projectManager("Name of the project manager")
                .reusedForDesignations(List.of("Name of another AWS designation"))
                .selfAssessmentAttached(false)
                .publicReference(PublicReferenceBuilder.builder()
                        .url("https://example.com/public-case-study")
                        .kind(PublicReferenceKind.CASE_STUDY)
                        .anonymized(false)
                        .details(Set.of(PublicReferenceDetail.CUSTOMER_NAME))
                        .build())
                // One issue each: none at all would waive requirements.
                .wellArchitectedReview(WellArchitectedReviewBuilder.builder()
                        .report("https://example.com/well-architected-report")
                        .highRiskIssues(HighRiskIssuesBuilder.builder()
                                .security(1)
                                .operationalExcellence(1)
                                .reliability(1)
                                .build())
                        .build())
                .kpis(List.of(KpiBuilder.builder()
                        .name("Name of the KPI")
                        .baseline("Value before")
                        .target("Value aimed at")
                        .actual("Value reached")
                        .methodology("How it is measured")
                        .build()))
                .build();
    }
}
