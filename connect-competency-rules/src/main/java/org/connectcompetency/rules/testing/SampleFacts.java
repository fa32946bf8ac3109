package org.connectcompetency.rules.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletionBuilder;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.CustomerBuilder;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.PersonBuilder;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.PublicReferenceDetail;
import org.connectcompetency.model.application.PublicReferenceKind;
import org.connectcompetency.model.application.Reviewer;
import org.connectcompetency.model.application.SelfAssessment;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.application.Solution;
import org.connectcompetency.model.application.SolutionStatus;
import org.connectcompetency.model.application.UnlimitedAiProduct;

/**
 * Facts to begin a test with. Each is in order on {@link RuleVerifier#AS_OF} for the built-in rules that judge it, by a
 * wide margin where there is one, and is returned as a builder, so that a test changes the one thing that it is about:
 *
 * <pre>{@code
 * caseStudy("cs-1").agents(49).build()
 * }</pre>
 */
public final class SampleFacts {

    private SampleFacts() {}

    /** Returns a partner that meets the prerequisites. */
    public static PartnerBuilder partner() {
        return PartnerBuilder.builder()
                .name("Example Partner")
                .tier(PartnerTier.ADVANCED)
                .servicesPathStage(ServicesPathStage.VALIDATED)
                .guidelinesReadOn(RuleVerifier.AS_OF)
                .solution(new Solution("Example Solution", SolutionStatus.ACTIVE))
                .selfAssessment(new SelfAssessment(true, RuleVerifier.AS_OF, true, Reviewer.PDM));
    }

    /**
     * Returns a case study of a customer of its own, in production for three months, with 500 agents and no revenue.
     * Its opportunity is {@code O} and the digits of its id: {@code O1} for {@code cs-1}, and for an id without digits.
     */
    public static CaseStudyBuilder caseStudy(String id) {
        String digits = id.replaceAll("[^0-9]", "");
        return CaseStudyBuilder.builder()
                .id(id)
                .title("Title of " + id)
                .customer(CustomerBuilder.builder()
                        .name("Customer of " + id)
                        .relationship(CustomerRelationship.EXTERNAL)
                        .build())
                .categories(Set.of(Category.values()))
                .edition(Edition.CUSTOMER)
                .products(Set.of(UnlimitedAiProduct.UNLIMITED_AI_VOICE))
                .features(List.of("Agentic self-service", "Conversational analytics", "Screen recording"))
                .stage(CaseStudyStage.PRODUCTION)
                .productionOn(RuleVerifier.AS_OF.minusMonths(3))
                .active(true)
                .primaryDeliveryPartner(true)
                .aceOpportunityId("O" + (digits.isEmpty() ? "1" : digits))
                .awsAccountId("123456789012")
                .agents(500)
                .architectureDiagram("https://partner.example/" + id + "/architecture.pdf")
                .projectManager("Robin Example")
                .publicReference(new PublicReference(
                        "https://partner.example/" + id,
                        PublicReferenceKind.CASE_STUDY,
                        false,
                        Set.of(PublicReferenceDetail.values())))
                .kpis(List.of(
                        new Kpi("Containment in percent", "10", "20", "25", "Monthly report"),
                        new Kpi("Handle time in seconds", "400", "300", "280", "Monthly report")));
    }

    /** Returns a solutions architect with experience and all of their time in the practice. */
    public static PersonBuilder person(String id) {
        return PersonBuilder.builder()
                .id(id)
                .name("Person " + id)
                .role(PersonRole.SOLUTIONS_ARCHITECT)
                .allocationPercent(new BigDecimal("100"))
                .connectExperience(true);
    }

    /** Returns a completion on the as-of date, with its record, by the person of that id. */
    public static BadgeCompletionBuilder badgeCompletion(String person, Badge badge) {
        return BadgeCompletionBuilder.builder()
                .person(person)
                .badge(badge)
                .completedOn(RuleVerifier.AS_OF)
                .record("https://partner.example/badges/" + person + "/" + badge);
    }

    /** Returns a qualified opportunity that the partner registered six months ago, tagged with Amazon Connect. */
    public static AceOpportunityBuilder aceOpportunity(String id) {
        return AceOpportunityBuilder.builder()
                .id(id)
                .name("Opportunity " + id)
                .origin(OpportunityOrigin.PARTNER_ORIGINATED)
                .stage(OpportunityStage.QUALIFIED)
                .products(List.of("Amazon Connect Customer"))
                .createdOn(RuleVerifier.AS_OF.minusMonths(6));
    }

    /** Returns an application as of the as-of date with a {@linkplain #partner() partner}, and nothing else. */
    public static CompetencyApplicationBuilder application() {
        return CompetencyApplicationBuilder.builder()
                .submittedOn(RuleVerifier.AS_OF)
                .partner(partner().build());
    }
}
