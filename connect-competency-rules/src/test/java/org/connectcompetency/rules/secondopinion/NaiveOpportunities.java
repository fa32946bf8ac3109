package org.connectcompetency.rules.secondopinion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.checklist.Checklist;
import org.jspecify.annotations.Nullable;

/** The rows ACC-007 and ACC-008 of contract §6, and what ELIGIBILITY-3 asks of opportunities. */
final class NaiveOpportunities {

    private final CompetencyApplication application;
    private final NaiveCalendar calendar;
    private final Set<String> connectCustomerTags;

    NaiveOpportunities(CompetencyApplication application, NaiveCalendar calendar, Checklist checklist) {
        this.application = application;
        this.calendar = calendar;
        this.connectCustomerTags = NaiveText.connectCustomerTags(checklist);
    }

    /** Returns the application's opportunity with this id. */
    Optional<AceOpportunity> find(@Nullable String id) {
        return application.aceOpportunities().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** "one whose {@code reviewStatus} is PENDING_SUBMISSION or REJECTED (not registered)". */
    static boolean registered(AceOpportunity opportunity) {
        return opportunity.reviewStatus() != OpportunityReviewStatus.PENDING_SUBMISSION
                && opportunity.reviewStatus() != OpportunityReviewStatus.REJECTED;
    }

    /** "A tag counts if its name or identifier is CUSTOMER or BASIC in {@code product-tags.json}". */
    boolean tagged(AceOpportunity opportunity) {
        return opportunity.products().stream().map(NaiveText::lettersAndDigits).anyMatch(connectCustomerTags::contains);
    }

    /**
     * ACC-007: "At least 10 distinct opportunities created within 18 months with a product tag …; among those at least
     * 5 … and at least 5 …".
     */
    boolean pipeline() {
        List<AceOpportunity> counted = counted();
        return counted.size() >= 10
                && counted.stream()
                                .filter(each -> each.origin() == OpportunityOrigin.PARTNER_ORIGINATED)
                                .count()
                        >= 5
                && counted.stream().filter(NaiveOpportunities::qualified).count() >= 5;
    }

    /** "ACTION_REQUIRED counts, with a WARNING {@code action-required}": the ids of those opportunities. */
    List<String> actionRequired() {
        return counted().stream()
                .filter(each -> each.reviewStatus() == OpportunityReviewStatus.ACTION_REQUIRED)
                .map(AceOpportunity::id)
                .toList();
    }

    private List<AceOpportunity> counted() {
        return application.aceOpportunities().stream()
                .filter(each -> usable(each) && calendar.within(18, each.createdOn()) && tagged(each))
                .toList();
    }

    /**
     * "An id that is not {@code O} + 1–19 digits is not counted …; nor is one whose {@code reviewStatus} is
     * PENDING_SUBMISSION or REJECTED".
     */
    private static boolean usable(AceOpportunity opportunity) {
        return NaiveText.opportunityId(opportunity.id()) && registered(opportunity);
    }

    /**
     * "that reached QUALIFIED or beyond: the further of {@code stage} and {@code furthestStage}. CLOSED_LOST is not
     * beyond QUALIFIED, but {@code furthestStage} may say what was reached."
     */
    private static boolean qualified(AceOpportunity opportunity) {
        OpportunityStage furthest = opportunity.furthestStage();
        return qualified(opportunity.stage()) || furthest != null && qualified(furthest);
    }

    private static boolean qualified(OpportunityStage stage) {
        return switch (stage) {
            case PROSPECT, CLOSED_LOST -> false;
            case QUALIFIED, TECHNICAL_VALIDATION, BUSINESS_VALIDATION, COMMITTED, LAUNCHED -> true;
        };
    }

    /**
     * ACC-008: "Co-sell activity within 18 months on at least 2 distinct opportunities that carry such a tag; each
     * needs its evidence, or …"; "an opportunity with a malformed id, or not registered, does not count".
     */
    boolean coSell() {
        Set<String> opportunities = new HashSet<>();
        for (CoSellActivity activity : application.coSellActivities()) {
            AceOpportunity opportunity = find(activity.opportunity()).orElseThrow();
            if (calendar.within(18, activity.on())
                    && usable(opportunity)
                    && tagged(opportunity)
                    && shown(activity, opportunity)) {
                opportunities.add(opportunity.id());
            }
        }
        return opportunities.size() >= 2;
    }

    private static boolean shown(CoSellActivity activity, AceOpportunity opportunity) {
        return NaiveText.saysSomething(activity.evidence())
                || activity.kind() == CoSellKind.AWS_ORIGINATED_ACCEPTED
                        && opportunity.origin() == OpportunityOrigin.AWS_ORIGINATED;
    }
}
