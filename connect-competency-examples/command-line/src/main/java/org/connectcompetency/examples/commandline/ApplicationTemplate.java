package org.connectcompetency.examples.commandline;

import static org.connectcompetency.examples.commandline.Placeholders.CASE_STUDY;
import static org.connectcompetency.examples.commandline.Placeholders.NOT_YET;
import static org.connectcompetency.examples.commandline.Placeholders.OPPORTUNITY;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.BadgeCompletionBuilder;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CoSellActivityBuilder;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceBuilder;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.LegacyPlatformBuilder;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketingActivityBuilder;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.MarketplaceOfferingBuilder;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.OfferingType;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonBuilder;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.PlatformTopic;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;

/**
 * An application that shows every field and fulfils as little as possible: a value that nobody changes must not count
 * as an achievement. So dates are far in the future, numbers are zero, questions are answered with no, and stages are
 * the lowest.
 */
final class ApplicationTemplate {

    private static final String PERSON = "person-1";

    private final Checklist checklist;

    ApplicationTemplate(Checklist checklist) {
        this.checklist = checklist;
    }

    CompetencyApplication application() {
        return CompetencyApplicationBuilder.builder()
                .checklist(checklist.version())
                .submittedOn(checklist.released())
                // All categories, so that each category's requirements are there to be answered; partners delete the
                // others.
                .categories(EnumSet.allOf(Category.class))
                .partner(PartnerTemplate.partner())
                .caseStudies(List.of(CaseStudyTemplate.caseStudy()))
                .personnel(List.of(person()))
                .badgeCompletions(List.of(badgeCompletion()))
                .aceOpportunities(List.of(opportunity()))
                .coSellActivities(List.of(coSellActivity()))
                .marketplaceOfferings(List.of(marketplaceOffering()))
                .marketingActivities(List.of(marketingActivity()))
                .legacyPlatforms(List.of(legacyPlatform()))
                .responses(responses())
                .build();
    }

    private static Person person() {
        return PersonBuilder.builder()
                .id(PERSON)
                .name("Name of the person")
                .role(PersonRole.SOLUTIONS_ARCHITECT)
                .allocationPercent(BigDecimal.ZERO)
                .connectExperience(false)
                .build();
    }

    private static BadgeCompletion badgeCompletion() {
        return BadgeCompletionBuilder.builder()
                .person(PERSON)
                .badge(Badge.FUNDAMENTALS)
                .completedOn(NOT_YET)
                .record("https://example.com/completion-record")
                .build();
    }

    private static AceOpportunity opportunity() {
        return AceOpportunityBuilder.builder()
                .id(OPPORTUNITY)
                .name("Name of the opportunity")
                .origin(OpportunityOrigin.PARTNER_ORIGINATED)
                .stage(OpportunityStage.PROSPECT)
                .furthestStage(OpportunityStage.PROSPECT)
                .reviewStatus(OpportunityReviewStatus.PENDING_SUBMISSION)
                .products(List.of("Name of the product tag in ACE"))
                .createdOn(NOT_YET)
                .build();
    }

    private static CoSellActivity coSellActivity() {
        return CoSellActivityBuilder.builder()
                .opportunity(OPPORTUNITY)
                .kind(CoSellKind.MEETING_NOTES)
                .on(NOT_YET)
                .evidence("https://example.com/meeting-notes")
                .build();
    }

    private static MarketplaceOffering marketplaceOffering() {
        return MarketplaceOfferingBuilder.builder()
                .title("Title of the listing")
                .description("Description of the listing")
                .url("https://example.com/listing-in-aws-marketplace")
                .type(OfferingType.PROFESSIONAL_SERVICES)
                .active(false)
                .publiclyVisible(false)
                .build();
    }

    private static MarketingActivity marketingActivity() {
        return MarketingActivityBuilder.builder()
                .kind(MarketingKind.THOUGHT_LEADERSHIP)
                .title("Title of the activity")
                .on(NOT_YET)
                .evidence("https://example.com/publication")
                .build();
    }

    private static LegacyPlatform legacyPlatform() {
        return LegacyPlatformBuilder.builder()
                .name("Name of the legacy platform")
                .describes(Set.of(PlatformTopic.ARCHITECTURE))
                .migrationsExecuted(0)
                .build();
    }

    private List<Response> responses() {
        Optional<Requirement> shown = checklist.requirements().stream()
                .filter(ApplicationTemplate::hasEveryPart)
                .findFirst();
        return checklist.requirements().stream()
                .filter(requirement -> requirement.basis() != Basis.COMPUTED)
                .map(requirement ->
                        shown.filter(requirement::equals).isPresent() ? full(requirement) : empty(requirement))
                .toList();
    }

    private static boolean hasEveryPart(Requirement requirement) {
        return requirement.criteria().stream().anyMatch(Criterion::conditional)
                && !requirement.evidence().isEmpty();
    }

    private static Response empty(Requirement requirement) {
        return ResponseBuilder.builder()
                .requirement(requirement.id())
                .caseStudy(requirement.scope() == Scope.PARTNER ? null : CASE_STUDY)
                .build();
    }

    /** Returns the one response that shows all fields; it addresses nothing, and its evidence does not count. */
    private static Response full(Requirement requirement) {
        return ResponseBuilder.builder(empty(requirement))
                .narrative("How the requirement is met, in a few sentences")
                .notApplicable(requirement.criteria().stream()
                        .filter(Criterion::conditional)
                        .limit(1)
                        .map(criterion ->
                                new NotApplicable(criterion.key(), "Why it does not apply; else leave this entry out"))
                        .toList())
                .evidence(requirement.evidence().stream()
                        .limit(1)
                        .map(ApplicationTemplate::evidence)
                        .toList())
                .build();
    }

    private static Evidence evidence(EvidenceItem item) {
        return EvidenceBuilder.builder()
                .item(item.key())
                .kind(item.acceptedKinds().iterator().next())
                .uri("https://example.com/evidence")
                .title("Title of the evidence")
                .date(NOT_YET)
                .review(EvidenceReview.REJECTED)
                .build();
    }
}
