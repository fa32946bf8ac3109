package org.connectcompetency.rules.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletionBuilder;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.LegacyPlatformBuilder;
import org.connectcompetency.model.application.MarketingActivityBuilder;
import org.connectcompetency.model.application.MarketplaceOfferingBuilder;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.PersonBuilder;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.PlatformTopic;

/** Changes the practice: people, badges, pipeline, co-selling, marketplace, marketing and legacy platforms. */
final class PracticeDamage {

    private PracticeDamage() {}

    static void one(Draft draft, Dice dice) {
        switch (dice.below(14)) {
            case 0, 1 -> person(draft, dice);
            case 2, 3 -> completions(draft, dice);
            case 4, 5, 6 -> opportunity(draft, dice);
            case 7 -> manyOpportunities(draft, dice);
            case 8, 9 -> coSell(draft, dice);
            case 10, 11 -> offering(draft, dice);
            case 12 -> marketing(draft, dice);
            default -> platform(draft, dice);
        }
    }

    private static void person(Draft draft, Dice dice) {
        PersonBuilder person = dice.from(draft.personnel);
        switch (dice.below(5)) {
            case 0, 1 -> person.allocationPercent(new BigDecimal(dice.pick("0", "50", "50.00", "50.01")));
            case 2 -> person.connectExperience(false);
            case 3 -> person.role(dice.pick(PersonRole.values()));
            default -> draft.personnel.forEach(each -> each.allocationPercent(new BigDecimal(dice.pick("50", "51"))));
        }
    }

    private static void completions(Draft draft, Dice dice) {
        if (draft.completions.isEmpty()) {
            return;
        }
        BadgeCompletionBuilder completion = dice.from(draft.completions);
        switch (dice.below(7)) {
            case 0 -> completion.completedOn(dice.around(draft.asOf, 12));
            case 1, 2 -> completion.record(dice.hardlyAnything());
            case 3 -> completion.person(dice.from(draft.personnel).id());
            case 4 -> completion.badge(dice.pick(Badge.values()));
            case 5 ->
                draft.completions.add(
                        BadgeCompletionBuilder.builder(completion.build()).completedOn(draft.asOf.plusDays(1)));
            default -> draft.completions.remove(completion);
        }
    }

    private static void opportunity(Draft draft, Dice dice) {
        AceOpportunityBuilder opportunity = dice.from(draft.opportunities);
        switch (dice.below(7)) {
            case 0 -> renumber(opportunity, draft, dice);
            case 1 -> opportunity.origin(OpportunityOrigin.AWS_ORIGINATED);
            case 2 -> opportunity.stage(dice.pick(OpportunityStage.values()));
            case 3 -> opportunity.furthestStage(dice.pick(OpportunityStage.values()));
            case 4 -> opportunity.reviewStatus(dice.pick(OpportunityReviewStatus.values()));
            case 5 -> opportunity.products(products(dice));
            default -> opportunity.createdOn(dice.around(draft.asOf, 18));
        }
    }

    private static void renumber(AceOpportunityBuilder opportunity, Draft draft, Dice dice) {
        String id = dice.pick("o", "O", "X", "O12345678901234567", "O123456789012345678", "")
                + opportunity.id().substring(1)
                + dice.pick("", "", "x");
        if (!id.isBlank()
                && draft.opportunities.stream().noneMatch(each -> each.id().equals(id))) {
            draft.coSell.replaceAll(each -> each.opportunity().equals(opportunity.id())
                    ? new CoSellActivity(id, each.kind(), each.on(), each.evidence())
                    : each);
            opportunity.id(id);
        }
    }

    static List<String> products(Dice dice) {
        return new ArrayList<>(dice.pick(
                List.of(),
                List.of("", "--"),
                List.of("Amazon Connect Decisions"),
                List.of("Amazon Lex with Amazon Connect", "AmazonConnectTalent"),
                List.of("Amazon Connect"),
                List.of("Amazon Connect Decisions", "AMAZON CONNECT: SMS"),
                List.of(dice.respelt("Amazon Connect for WhatsApp Business Messaging"))));
    }

    private static void manyOpportunities(Draft draft, Dice dice) {
        switch (dice.below(4)) {
            case 0 -> draft.opportunities.forEach(each -> each.origin(dice.pick(OpportunityOrigin.values())));
            case 1 ->
                draft.opportunities.forEach(each -> each.stage(dice.pick(OpportunityStage.values()))
                        .furthestStage(dice.percent(50) ? null : dice.pick(OpportunityStage.values())));
            case 2 -> draft.opportunities.forEach(each -> each.products(products(dice)));
            default ->
                draft.opportunities.removeIf(each -> dice.percent(20)
                        && draft.coSell.stream()
                                .noneMatch(activity -> activity.opportunity().equals(each.id())));
        }
    }

    private static void coSell(Draft draft, Dice dice) {
        String opportunity = dice.from(draft.opportunities).id();
        CoSellActivity activity = new CoSellActivity(
                opportunity,
                dice.pick(CoSellKind.values()),
                dice.percent(60) ? dice.inside(draft.asOf, 18) : dice.around(draft.asOf, 18),
                dice.percent(40) ? "https://partner.example/notes" : dice.hardlyAnything());
        if (dice.percent(70) && !draft.coSell.isEmpty()) {
            draft.coSell.set(dice.below(draft.coSell.size()), activity);
        } else {
            draft.coSell.add(activity);
        }
    }

    private static void offering(Draft draft, Dice dice) {
        MarketplaceOfferingBuilder offering = dice.from(draft.offerings);
        switch (dice.below(8)) {
            case 0 -> offering.active(false);
            case 1 -> offering.publiclyVisible(false);
            case 2, 3 -> {
                String description = dice.hardlyAnything();
                offering.title(dice.respelt("Amazon Connect Customer"))
                        .description(description == null ? "" : description);
            }
            case 4 ->
                offering.title(dice.pick("Jumpstart", "Amazon  Connect Customers", "Amazon Connect Customer2"))
                        .description(dice.pick(
                                "Amazon Connect for customers",
                                " ",
                                "Amazon Connect",
                                "For Amazon Connect Customers.",
                                "Amazon Connect - Customer Profiles",
                                "For Amazon Connect Customers and Amazon Connect Customer."));
            case 5 ->
                offering.title(dice.respelt("Amazon Connect Customer Profiles"))
                        .description(dice.pick(
                                "Help",
                                "All of Amazon Connect Customer Profiles",
                                "For Amazon Connect Customer",
                                "For Amazon Connect Customers",
                                ""));
            case 6 -> offering.url(url(dice));
            default ->
                draft.offerings.add(
                        MarketplaceOfferingBuilder.builder(offering.build()).url(url(dice)));
        }
    }

    private static String url(Dice dice) {
        return dice.pick(
                "http://aws.amazon.com/marketplace/pp/prodview-x",
                "https://aws.amazon.com/marketplace",
                "https://aws.amazon.com/marketplace/",
                "https://aws.amazon.com/marketplace/?pp=prodview-x",
                "https://aws.amazon.com/marketplace#/pp/prodview-x",
                "https://aws.amazon.com/marketplace//",
                "https://aws.amazon.com/marketplace/./",
                "https://aws.amazon.com/marketplace/pp/..",
                "https://aws.amazon.com/marketplace/pp/prodview-x",
                "https://aws.amazon.com/marketplaces/pp/prodview-x",
                "https://aws.amazon.com/Marketplace/pp/prodview-x",
                "https://aws.amazon.com/",
                "https://aws.amazon.com",
                "https://aws.amazon.com/marketplace/../console/home",
                "https://aws.amazon.com.example/marketplace/pp/prodview-x",
                "https://aws.amazon.com@partner.example/marketplace/pp/prodview-x",
                "https://partner.example/?https://aws.amazon.com/marketplace/pp/prodview-x",
                "https://partner.example/aws.amazon.com/marketplace/pp/prodview-x",
                "https://aws.amazon.com?/marketplace/pp/prodview-x",
                "https://docs.aws.amazon.com/marketplace/pp/prodview-x",
                "aws.amazon.com/marketplace/pp/prodview-x",
                "",
                "https://Aws.Amazon.Com/marketplace/pp#x",
                "https://aws.amazon.com/marketplace/pp/../seller");
    }

    private static void marketing(Draft draft, Dice dice) {
        MarketingActivityBuilder activity = dice.from(draft.marketing);
        switch (dice.below(5)) {
            case 0, 1 -> activity.on(dice.around(draft.asOf, 18));
            case 2, 3 -> activity.evidence(dice.hardlyAnything());
            default -> activity.kind(draft.marketing.get(0).kind());
        }
    }

    private static void platform(Draft draft, Dice dice) {
        LegacyPlatformBuilder platform = dice.from(draft.platforms);
        switch (dice.below(5)) {
            case 0 -> platform.migrationsExecuted(0);
            case 1 -> platform.describes(dice.some(PlatformTopic.class));
            case 2 -> platform.name(dice.respelt(draft.platforms.get(0).name().strip()));
            case 3 ->
                draft.platforms.add(
                        LegacyPlatformBuilder.builder(platform.build()).migrationsExecuted(dice.between(0, 1)));
            default -> {
                Set<PlatformTopic> half = EnumSet.of(PlatformTopic.ARCHITECTURE, PlatformTopic.AI_UPLIFT);
                platform.describes(half);
                draft.platforms.add(LegacyPlatformBuilder.builder(platform.build())
                        .describes(EnumSet.complementOf(EnumSet.copyOf(half))));
            }
        }
    }

    /** Returns an opportunity that counts for ACC-007 in every way. */
    static AceOpportunityBuilder soundOpportunity(Dice dice, String id, LocalDate asOf) {
        return AceOpportunityBuilder.builder()
                .id(id)
                .name("One more")
                .origin(OpportunityOrigin.PARTNER_ORIGINATED)
                .stage(OpportunityStage.QUALIFIED)
                .products(List.of(dice.from(SoundDraft.TAGS)))
                .createdOn(dice.inside(asOf, 18));
    }
}
