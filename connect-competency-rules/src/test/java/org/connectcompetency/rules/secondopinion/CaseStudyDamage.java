package org.connectcompetency.rules.secondopinion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.PublicReferenceDetail;
import org.connectcompetency.model.application.PublicReferenceKind;
import org.connectcompetency.model.application.UnlimitedAiProduct;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.jspecify.annotations.Nullable;

/** Changes one or all case studies, or how many there are. */
final class CaseStudyDamage {

    private CaseStudyDamage() {}

    static void one(Draft draft, Dice dice) {
        switch (dice.below(28)) {
            case 0 -> removeSome(draft, dice);
            case 1, 2 -> eachOf(draft, dice, 20, each -> rename(each, draft, dice));
            case 3 -> eachOf(draft, dice, 10, each -> relate(each, dice));
            case 4 -> eachOf(draft, dice, 30, each -> each.categories(dice.some(Category.class)));
            case 5 ->
                eachOf(
                        draft,
                        dice,
                        60,
                        each -> each.edition(dice.percent(80) ? Edition.BASIC : Edition.CUSTOMER)
                                .products(dice.some(UnlimitedAiProduct.class)));
            case 6, 25 -> eachOf(draft, dice, 10, each -> each.features(features(dice)));
            case 7 -> eachOf(draft, dice, 30, each -> each.stage(dice.pick(CaseStudyStage.values())));
            case 8 ->
                eachOf(
                        draft,
                        dice,
                        10,
                        each -> each.productionOn(dice.percent(10) ? null : dice.around(draft.asOf, 18)));
            case 9 -> eachOf(draft, dice, 10, each -> each.active(dice.percent(30)));
            case 10 -> eachOf(draft, dice, 10, each -> each.primaryDeliveryPartner(dice.percent(30)));
            case 11 ->
                eachOf(
                        draft,
                        dice,
                        10,
                        each -> each.aceOpportunityId(opportunityId(dice)).awsAccountId(accountId(dice)));
            case 12, 13 -> eachOf(draft, dice, 10, each -> scale(each, dice));
            case 14 ->
                eachOf(
                        draft,
                        dice,
                        70,
                        each -> each.annualRecurringRevenueUsd(
                                dice.pick(null, new BigDecimal("0"), new BigDecimal("0.00"))));
            case 15 -> eachOf(draft, dice, 10, each -> each.architectureDiagram(dice.hardlyAnything()));
            case 16 -> eachOf(draft, dice, 10, each -> each.projectManager(dice.hardlyAnything()));
            case 17 ->
                eachOf(
                        draft,
                        dice,
                        10,
                        each -> each.reusedForDesignations(dice.pick(List.of("Migration"), List.of(" ")))
                                .selfAssessmentAttached(dice.percent(20)));
            case 18, 19 ->
                eachOf(
                        draft,
                        dice,
                        80,
                        each -> each.publicReference(dice.percent(20) ? null : publicReference(each, dice)));
            case 20, 21 -> eachOf(draft, dice, 30, each -> each.wellArchitectedReview(review(dice)));
            case 22, 23 -> eachOf(draft, dice, 10, each -> spoilOpportunity(each, draft, dice));
            case 24 -> eachOf(draft, dice, 10, each -> shareReference(each, draft, dice));
            default -> eachOf(draft, dice, 80, each -> each.kpis(kpis(dice)));
        }
    }

    /** Changes one case study or, with the given chance, all. */
    private static void eachOf(Draft draft, Dice dice, int all, Consumer<CaseStudyBuilder> change) {
        if (dice.percent(all)) {
            draft.caseStudies.forEach(change);
        } else if (!draft.caseStudies.isEmpty()) {
            change.accept(dice.from(draft.caseStudies));
        }
    }

    private static void removeSome(Draft draft, Dice dice) {
        int remaining = dice.pick(0, 0, 1, 2, 3, 3);
        while (draft.caseStudies.size() > remaining) {
            draft.remove(dice.from(draft.caseStudies));
        }
    }

    /**
     * Names the same customer twice, by name or by legal entity; or gives one name to two legal entities, which are two
     * customers.
     */
    private static void rename(CaseStudyBuilder caseStudy, Draft draft, Dice dice) {
        Customer other = dice.from(draft.caseStudies).customer();
        Customer own = caseStudy.customer();
        caseStudy.customer(
                switch (dice.below(4)) {
                    case 0 -> new Customer(dice.respelt(other.name().strip()), other.legalEntity(), own.relationship());
                    case 1 -> new Customer(own.name(), dice.respelt("Customer 1"), own.relationship());
                    case 2 ->
                        new Customer(other.name(), dice.respelt("Holding of " + caseStudy.id()), own.relationship());
                    default -> new Customer("Customer\u00a01 ", dice.blank(), own.relationship());
                });
    }

    private static void relate(CaseStudyBuilder caseStudy, Dice dice) {
        Customer own = caseStudy.customer();
        caseStudy
                .customer(new Customer(own.name(), own.legalEntity(), dice.pick(CustomerRelationship.values())))
                .offeredToOutsideCustomers(dice.percent(30));
    }

    private static List<String> features(Dice dice) {
        List<String> features = FeatureNames.of(dice.pick(1, 2, 2, 2, 3), 80, dice);
        while (dice.percent(40)) {
            features.add(dice.percent(80) ? FeatureNames.noFeature(dice) : "Palm reading");
        }
        return dice.percent(80) ? features : strangeFeatures(dice);
    }

    private static List<String> strangeFeatures(Dice dice) {
        return new ArrayList<>(dice.pick(
                List.of(),
                List.of("Contact Lens", " contact  LENS", "Forecasting", "forecasting"),
                List.of("Contact Lens", "Forecasting", "\u00a0", ""),
                List.of("Contact Lens", "Forecasting", "Contact-Lens"),
                List.of("Palm reading", "Tea leaf reading", "FCS")));
    }

    private static String opportunityId(Dice dice) {
        return dice.pick(
                "",
                " ",
                "O",
                "o1",
                "O12a",
                " O1",
                "O 1",
                "12",
                "O-12",
                "O\u0661\u0662",
                "O1\n",
                "O999",
                "O1",
                "O1234567890123456789",
                "O12345678901234567890");
    }

    private static @Nullable String accountId(Dice dice) {
        return dice.pick(
                dice.blank(),
                dice.nothing(),
                "012345678901",
                "12345678901",
                "1234567890123",
                "1234-5678-9012",
                "12345678901a",
                "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0661\u0662");
    }

    /** Lets the case study name an opportunity of the application that has a fault. */
    private static void spoilOpportunity(CaseStudyBuilder caseStudy, Draft draft, Dice dice) {
        AceOpportunityBuilder opportunity = dice.from(draft.opportunities);
        caseStudy.aceOpportunityId(opportunity.id());
        switch (dice.below(4)) {
            case 0, 1 -> opportunity.reviewStatus(dice.pick(OpportunityReviewStatus.values()));
            case 2 -> opportunity.stage(OpportunityStage.CLOSED_LOST);
            default -> opportunity.products(PracticeDamage.products(dice));
        }
    }

    private static void shareReference(CaseStudyBuilder caseStudy, Draft draft, Dice dice) {
        PublicReference other = dice.from(draft.caseStudies).publicReference();
        PublicReference own = caseStudy.publicReference();
        if (other != null && own != null && NaiveText.webPage(other.url())) {
            caseStudy.publicReference(new PublicReference(other.url(), own.kind(), own.anonymized(), own.details()));
        }
    }

    private static void scale(CaseStudyBuilder caseStudy, Dice dice) {
        caseStudy.agents(dice.<Integer>pick(null, 0, 49, 49, 50));
        String revenue = dice.pick("4999.99", "4999.99", "5000", "0");
        caseStudy.monthlyRecurringRevenueUsd(dice.percent(30) ? null : new BigDecimal(revenue));
    }

    private static PublicReference publicReference(CaseStudyBuilder caseStudy, Dice dice) {
        String story = SoundDraft.slug(caseStudy.id());
        String url = dice.pick(
                "https://partner.example/" + story,
                "https://partner.example/" + story,
                "https://partner.example/" + story,
                "ftp://partner.example/" + story,
                "partner.example/" + story,
                "https:///" + story,
                "mailto:" + story + "@partner.example",
                "",
                " ");
        Set<PublicReferenceDetail> details = dice.some(PublicReferenceDetail.class);
        if (dice.percent(70)) {
            details.addAll(Set.of(PublicReferenceDetail.values()));
            details.remove(dice.pick(PublicReferenceDetail.values()));
        }
        return new PublicReference(url, dice.pick(PublicReferenceKind.values()), dice.percent(50), details);
    }

    private static WellArchitectedReview review(Dice dice) {
        return new WellArchitectedReview(
                dice.percent(70) ? "https://partner.example/wafr" : text(dice.hardlyAnything()),
                new HighRiskIssues(
                        dice.<Integer>pick(0, 0, 0, 0, null, 1),
                        dice.<Integer>pick(0, 0, 0, 0, null, 1),
                        dice.<Integer>pick(0, 0, 0, 0, null, 1)));
    }

    private static List<Kpi> kpis(Dice dice) {
        List<Kpi> kpis = new ArrayList<>();
        kpis.add(new Kpi("Containment", "10 %", "20 %", "25 %", "Monthly report"));
        String[] texts = {"Handle time", "9 min", "7 min", "6 min", "Contact Lens"};
        texts[dice.below(texts.length)] = dice.percent(10) ? "given" : text(dice.hardlyAnything());
        if (dice.percent(20)) {
            kpis.add(new Kpi(dice.respelt("Containment"), texts[1], texts[2], texts[3], texts[4]));
        } else if (dice.percent(80)) {
            kpis.add(new Kpi(texts[0], texts[1], texts[2], texts[3], texts[4]));
        }
        return kpis;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
