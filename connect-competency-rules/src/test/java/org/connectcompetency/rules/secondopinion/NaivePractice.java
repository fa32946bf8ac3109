package org.connectcompetency.rules.secondopinion;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.PlatformTopic;
import org.connectcompetency.model.checklist.Checklist;

/** The computed rows of contract §6 for the partner's practice, from PRJ-004 to AICX-004. */
final class NaivePractice {

    private final CompetencyApplication application;
    private final NaiveCalendar calendar;
    private final Set<String> connectCustomerTags;

    NaivePractice(CompetencyApplication application, NaiveCalendar calendar, Checklist checklist) {
        this.application = application;
        this.calendar = calendar;
        this.connectCustomerTags = NaiveText.connectCustomerTags(checklist);
    }

    /** PRJ-004: "every case study names a project manager (and there is at least one case study)". */
    boolean projectManagers() {
        return !application.caseStudies().isEmpty()
                && application.caseStudies().stream().allMatch(each -> NaiveText.given(each.projectManager()));
    }

    /**
     * ACC-003: "At least 5 people allocated over 50 %, among them at least 1 …, each of the three with
     * {@code connectExperience}."
     */
    boolean staffing() {
        List<Person> dedicated = application.personnel().stream()
                .filter(each -> each.allocationPercent().compareTo(BigDecimal.valueOf(50)) > 0)
                .toList();
        return dedicated.size() >= 5
                && anyExperienced(dedicated, EnumSet.of(PersonRole.SOLUTIONS_ARCHITECT, PersonRole.TECHNICAL_LEAD))
                && anyExperienced(dedicated, EnumSet.of(PersonRole.DELIVERY_MANAGER, PersonRole.PROJECT_MANAGER))
                && anyExperienced(dedicated, EnumSet.of(PersonRole.SALES, PersonRole.BUSINESS_DEVELOPMENT));
    }

    private static boolean anyExperienced(List<Person> people, Set<PersonRole> roles) {
        return people.stream().anyMatch(each -> roles.contains(each.role()) && each.connectExperience());
    }

    /**
     * ACC-005: "For each of the 7 badges, at least 4 distinct technical people … completed it, not after the as-of
     * date, with a record."
     */
    boolean badges() {
        for (Badge badge : Badge.values()) {
            Set<String> people = new HashSet<>();
            for (BadgeCompletion completion : application.badgeCompletions()) {
                if (completion.badge() == badge
                        && technical(completion.person())
                        && calendar.already(completion.completedOn())
                        && NaiveText.given(completion.record())) {
                    people.add(completion.person());
                }
            }
            if (people.size() < 4) {
                return false;
            }
        }
        return true;
    }

    private boolean technical(String person) {
        return application.personnel().stream()
                .filter(each -> each.id().equals(person))
                .anyMatch(each -> EnumSet.of(
                                PersonRole.SOLUTIONS_ARCHITECT,
                                PersonRole.TECHNICAL_LEAD,
                                PersonRole.DEVELOPER,
                                PersonRole.ENGINEER)
                        .contains(each.role()));
    }

    /** ACC-006: "At least one offering that is active, publicly visible, has …". */
    boolean marketplace() {
        return application.marketplaceOfferings().stream().anyMatch(NaivePractice::listed);
    }

    private static boolean listed(MarketplaceOffering offering) {
        return offering.active()
                && offering.publiclyVisible()
                && (NaiveText.saysConnectCustomer(offering.title())
                        || NaiveText.saysConnectCustomer(offering.description()))
                && NaiveText.given(offering.description())
                && NaiveText.marketplacePage(offering.url());
    }

    /**
     * ACC-007: "At least 10 distinct opportunities created within 18 months with a product tag …; among those at least
     * 5 … and at least 5 …".
     */
    boolean pipeline() {
        int opportunities = 0;
        int originated = 0;
        int qualified = 0;
        for (AceOpportunity opportunity : application.aceOpportunities()) {
            if (registered(opportunity) && calendar.within(18, opportunity.createdOn()) && tagged(opportunity)) {
                opportunities++;
                originated += opportunity.origin() == OpportunityOrigin.PARTNER_ORIGINATED ? 1 : 0;
                qualified += qualified(opportunity) ? 1 : 0;
            }
        }
        return opportunities >= 10 && originated >= 5 && qualified >= 5;
    }

    /**
     * "An id that is not {@code O} + 1–19 digits is not counted …; nor is one whose {@code reviewStatus} is
     * PENDING_SUBMISSION or REJECTED".
     */
    private static boolean registered(AceOpportunity opportunity) {
        return NaiveText.opportunityId(opportunity.id())
                && opportunity.reviewStatus() != OpportunityReviewStatus.PENDING_SUBMISSION
                && opportunity.reviewStatus() != OpportunityReviewStatus.REJECTED;
    }

    /**
     * "whose {@code furthestStage} (else {@code stage}) is QUALIFIED or beyond. CLOSED_LOST is not beyond QUALIFIED".
     */
    private static boolean qualified(AceOpportunity opportunity) {
        OpportunityStage furthest = opportunity.furthestStage();
        OpportunityStage reached = furthest == null ? opportunity.stage() : furthest;
        return switch (reached) {
            case PROSPECT, CLOSED_LOST -> false;
            case QUALIFIED, TECHNICAL_VALIDATION, BUSINESS_VALIDATION, COMMITTED, LAUNCHED -> true;
        };
    }

    /** "A tag counts if its name or identifier is CUSTOMER or BASIC in {@code product-tags.json}". */
    private boolean tagged(AceOpportunity opportunity) {
        return opportunity.products().stream().map(NaiveText::lettersAndDigits).anyMatch(connectCustomerTags::contains);
    }

    /**
     * ACC-008: "Co-sell activity within 18 months on at least 2 distinct opportunities that carry such a tag; each
     * needs its evidence, or …".
     */
    boolean coSell() {
        Set<String> opportunities = new HashSet<>();
        for (CoSellActivity activity : application.coSellActivities()) {
            AceOpportunity opportunity = application.aceOpportunities().stream()
                    .filter(each -> each.id().equals(activity.opportunity()))
                    .findFirst()
                    .orElseThrow();
            if (calendar.within(18, activity.on()) && tagged(opportunity) && shown(activity, opportunity)) {
                opportunities.add(opportunity.id());
            }
        }
        return opportunities.size() >= 2;
    }

    private static boolean shown(CoSellActivity activity, AceOpportunity opportunity) {
        return NaiveText.given(activity.evidence())
                || activity.kind() == CoSellKind.AWS_ORIGINATED_ACCEPTED
                        && opportunity.origin() == OpportunityOrigin.AWS_ORIGINATED;
    }

    /** ACC-009: "At least 3 of the 4 kinds within 18 months, with evidence." */
    boolean marketing() {
        Set<MarketingKind> kinds = new HashSet<>();
        for (MarketingActivity activity : application.marketingActivities()) {
            if (calendar.within(18, activity.on()) && NaiveText.given(activity.evidence())) {
                kinds.add(activity.kind());
            }
        }
        return kinds.size() >= 3;
    }

    /**
     * CCT-003: "At least 2 legacy platforms of distinct names, each with at least 1 migration executed and all four
     * descriptions."
     */
    boolean legacyPlatforms() {
        Set<String> platforms = new HashSet<>();
        for (LegacyPlatform platform : application.legacyPlatforms()) {
            if (platform.migrationsExecuted() >= 1
                    && platform.describes().containsAll(EnumSet.allOf(PlatformTopic.class))) {
                platforms.add(NaiveText.name(platform.name()));
            }
        }
        return platforms.size() >= 2;
    }

    /** AICX-002–004: "at least one case study under that category is of edition CUSTOMER". */
    boolean customerEdition() {
        return application.caseStudies().stream()
                .anyMatch(each -> each.categories().contains(Category.AI_POWERED_CUSTOMER_EXPERIENCE)
                        && each.edition() == Edition.CUSTOMER);
    }
}
