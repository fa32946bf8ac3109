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
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.FoundationalTechnicalReview;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.LegacyPlatformBuilder;
import org.connectcompetency.model.application.MarketingActivityBuilder;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.application.MarketplaceOfferingBuilder;
import org.connectcompetency.model.application.OfferingType;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.PersonBuilder;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.PlatformTopic;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.PublicReferenceDetail;
import org.connectcompetency.model.application.PublicReferenceKind;
import org.connectcompetency.model.application.Reviewer;
import org.connectcompetency.model.application.SelfAssessment;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.application.Solution;
import org.connectcompetency.model.application.SolutionStatus;
import org.connectcompetency.model.application.Specialization;
import org.connectcompetency.model.application.TechnicalReviewStatus;
import org.connectcompetency.model.application.UnlimitedAiProduct;
import org.connectcompetency.model.application.WellArchitectedReview;

/** Generates drafts without a fault (except perhaps the as-of date), of random size, dates and spelling. */
final class SoundDraft {

    /** Spellings of product tags that count, by name and by identifier. */
    static final List<String> TAGS = List.of(
            "Amazon Connect Customer",
            "amazon-connect-customer",
            "AMAZON CONNECT CUSTOMER BASIC",
            "AmazonConnectUnlimitedAIVoice",
            "Amazon Connect — Unlimited AI Chat",
            "amazonconnect chat",
            "Amazon Connect - Voice ID",
            "Contact Lens for Amazon Connect",
            "amazon_q_in_connect");

    private final Dice dice;
    private final Draft draft;

    private SoundDraft(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.draft = new Draft(asOf);
    }

    static Draft make(Dice dice, LocalDate asOf) {
        SoundDraft sound = new SoundDraft(dice, asOf);
        sound.chooseCategories();
        sound.describePartner();
        sound.writeCaseStudies();
        sound.hire();
        sound.fillPipeline();
        sound.market();
        SoundResponses.write(sound.draft, dice);
        return sound.draft;
    }

    /**
     * Returns one more case study that satisfies everything, with a customer of its own; its responses are not written.
     */
    static CaseStudyBuilder caseStudy(Dice dice, Draft draft, String id, String customer) {
        return new SoundDraft(dice, draft.asOf).with(draft.categories).caseStudy(id, customer);
    }

    private SoundDraft with(Set<Category> categories) {
        draft.categories.addAll(categories);
        return this;
    }

    private void chooseCategories() {
        draft.categories.addAll(
                dice.percent(60) ? EnumSet.allOf(Category.class) : EnumSet.of(dice.pick(Category.values())));
    }

    private void describePartner() {
        LocalDate asOf = draft.asOf;
        draft.partner
                .name("Lantern Harbor Consulting")
                .tier(dice.pick(PartnerTier.ADVANCED, PartnerTier.PREMIER))
                .servicesPathStage(dice.pick(ServicesPathStage.VALIDATED, ServicesPathStage.DIFFERENTIATED))
                .guidelinesReadOn(dice.inside(asOf, 24))
                .solution(new Solution(dice.respelt("Lantern for Connect"), SolutionStatus.ACTIVE))
                .competencies(new ArrayList<>())
                .selfAssessment(new SelfAssessment(
                        true,
                        dice.inside(asOf, 3),
                        draft.categories.size() == 1 || dice.percent(50),
                        dice.percent(50) ? null : dice.pick(Reviewer.values())));
        if (dice.percent(10)) {
            draft.partner.foundationalTechnicalReview(new FoundationalTechnicalReview(
                    dice.percent(80) ? dice.respelt("Lantern for Connect") : "Lantern for Chime",
                    TechnicalReviewStatus.APPROVED,
                    dice.percent(30) ? null : dice.inside(asOf, 30)));
        }
        if (dice.percent(5)) {
            draft.partner
                    .competencies()
                    .add(new HeldCompetency("Migration", CompetencyType.SERVICES, dice.inside(asOf, 12)));
        }
        if (dice.percent(10)) {
            draft.partner.specialization(
                    new Specialization(asOf.minusMonths(30), dice.percent(50) ? null : dice.around(asOf, 6)));
        }
    }

    private void writeCaseStudies() {
        int caseStudies = dice.percent(75) ? 4 : dice.between(5, 6);
        boolean reviewed = dice.percent(10);
        for (int i = 1; i <= caseStudies; i++) {
            CaseStudyBuilder caseStudy = caseStudy(dice.pick("cs-", "CS-", "study ") + i, "Customer " + i);
            if (i == 1) {
                caseStudy.categories(EnumSet.copyOf(draft.categories)).edition(Edition.CUSTOMER);
            }
            if (reviewed || dice.percent(8)) {
                caseStudy.wellArchitectedReview(new WellArchitectedReview(
                        dice.orNext("https://partner.example/wafr"), new HighRiskIssues(0, 0, 0)));
            }
            draft.caseStudies.add(caseStudy);
        }
    }

    private CaseStudyBuilder caseStudy(String id, String customer) {
        CustomerRelationship relationship = dice.percent(85)
                ? CustomerRelationship.EXTERNAL
                : dice.pick(CustomerRelationship.INTERNAL, CustomerRelationship.AFFILIATE);
        boolean reused = dice.percent(15);
        boolean large = dice.percent(50);
        Edition edition = dice.pick(Edition.values());
        List<String> features = FeatureNames.of(dice.between(3, 5), 30, dice);
        if (dice.percent(5)) {
            features.add(FeatureNames.noFeature(dice));
        }
        return CaseStudyBuilder.builder()
                .id(id)
                .title("What " + customer + " did")
                .customer(new Customer(
                        dice.respelt(customer),
                        dice.percent(70) ? dice.blank() : dice.respelt(customer + " Incorporated"),
                        relationship))
                .offeredToOutsideCustomers(relationship != CustomerRelationship.EXTERNAL || dice.percent(30))
                .categories(
                        draft.categories.isEmpty() || dice.percent(60)
                                ? EnumSet.allOf(Category.class)
                                : EnumSet.of(dice.from(draft.categories)))
                .edition(edition)
                .products(edition == Edition.BASIC && dice.percent(90) ? Set.of() : dice.some(UnlimitedAiProduct.class))
                .features(features)
                .stage(CaseStudyStage.PRODUCTION)
                .productionOn(dice.inside(draft.asOf, 18))
                .active(true)
                .primaryDeliveryPartner(true)
                .aceOpportunityId("O" + dice.between(1, 12))
                .awsAccountId(dice.percent(80) ? "123456789012" : dice.blank())
                .agents(large ? Integer.valueOf(dice.pick(50, 51, 5000)) : dice.<Integer>pick(null, 0, 49))
                .monthlyRecurringRevenueUsd(new BigDecimal(
                        large ? dice.pick("0", "4999.99", "7000") : dice.pick("5000", "5000.00", "5000.01")))
                .annualRecurringRevenueUsd(new BigDecimal(dice.pick("0.01", "60000", "6E+4")))
                .architectureDiagram(dice.orNext("https://partner.example/" + slug(id) + ".pdf"))
                .projectManager(dice.orNext("Robin Example"))
                .reusedForDesignations(reused ? List.of("Migration", " ") : dice.pick(List.of(), List.of(" ")))
                .selfAssessmentAttached(reused || dice.percent(30))
                .publicReference(dice.percent(85) ? publicReference(slug(id)) : null)
                .kpis(new ArrayList<>(List.of(
                        new Kpi("Containment", "10 %", "20 %", "25 %", "Monthly report"),
                        new Kpi("Handle time", "9 min", dice.orNext("7 min"), "6 min", "Contact Lens"))));
    }

    /** Returns the id as a part of an address; it differs for ids that differ in their number. */
    static String slug(String id) {
        return id.replace(' ', '-');
    }

    private PublicReference publicReference(String story) {
        boolean anonymized = dice.percent(30);
        Set<PublicReferenceDetail> details = EnumSet.allOf(PublicReferenceDetail.class);
        if (dice.percent(50)) {
            details.remove(
                    anonymized ? PublicReferenceDetail.CUSTOMER_NAME : PublicReferenceDetail.CUSTOMER_DESCRIPTION);
        }
        return new PublicReference(
                dice.pick(
                        "https://partner.example/" + story,
                        "http://" + story + ".partner.example",
                        "HTTPS://Partner.Example?story=" + story),
                dice.pick(PublicReferenceKind.values()),
                anonymized,
                details);
    }

    private void hire() {
        List<PersonRole> roles = new ArrayList<>(List.of(
                PersonRole.SOLUTIONS_ARCHITECT,
                PersonRole.TECHNICAL_LEAD,
                PersonRole.DEVELOPER,
                PersonRole.ENGINEER,
                dice.pick(PersonRole.DELIVERY_MANAGER, PersonRole.PROJECT_MANAGER),
                dice.pick(PersonRole.SALES, PersonRole.BUSINESS_DEVELOPMENT)));
        for (int more = dice.below(3); more > 0; more--) {
            roles.add(dice.pick(PersonRole.values()));
        }
        for (PersonRole role : roles) {
            String id = "p-" + (draft.personnel.size() + 1);
            draft.personnel.add(PersonBuilder.builder()
                    .id(id)
                    .name(dice.percent(15) ? dice.respelt("Sam Example") : "Person " + id)
                    .role(role)
                    .allocationPercent(new BigDecimal(dice.pick("50.01", "51", "100")))
                    .connectExperience(true));
        }
        for (Badge badge : Badge.values()) {
            for (int i = 0; i < (dice.percent(80) ? 4 : draft.personnel.size()); i++) {
                for (int times = dice.percent(5) ? 2 : 1; times > 0; times--) {
                    draft.completions.add(BadgeCompletionBuilder.builder()
                            .person(draft.personnel.get(i).id())
                            .badge(badge)
                            .completedOn(dice.inside(draft.asOf, 40))
                            .record(dice.orNext("https://records.example/" + i + "/" + badge)));
                }
            }
        }
    }

    private void fillPipeline() {
        int opportunities = dice.percent(70) ? 10 : dice.between(11, 13);
        for (int i = 1; i <= opportunities; i++) {
            boolean half = i <= 5;
            boolean otherHalf = i > opportunities - 5;
            draft.opportunities.add(AceOpportunityBuilder.builder()
                    .id("O" + i)
                    .name(dice.percent(20) ? "One Opportunity" : "Opportunity " + i)
                    .origin(half ? OpportunityOrigin.PARTNER_ORIGINATED : dice.pick(OpportunityOrigin.values()))
                    .stage(
                            otherHalf
                                    ? dice.pick(OpportunityStage.QUALIFIED, OpportunityStage.LAUNCHED)
                                    : dice.pick(OpportunityStage.values()))
                    .reviewStatus(dice.pick(
                            null,
                            OpportunityReviewStatus.SUBMITTED,
                            OpportunityReviewStatus.IN_REVIEW,
                            OpportunityReviewStatus.APPROVED,
                            OpportunityReviewStatus.APPROVED,
                            OpportunityReviewStatus.ACTION_REQUIRED))
                    .products(new ArrayList<>(List.of(dice.from(TAGS))))
                    .createdOn(dice.inside(draft.asOf, 18)));
            if (otherHalf && dice.percent(20)) {
                draft.opportunities
                        .get(i - 1)
                        .stage(OpportunityStage.CLOSED_LOST)
                        .furthestStage(OpportunityStage.COMMITTED);
            } else if (otherHalf && dice.percent(20)) {
                draft.opportunities
                        .get(i - 1)
                        .furthestStage(dice.pick(
                                OpportunityStage.PROSPECT, OpportunityStage.QUALIFIED, OpportunityStage.CLOSED_LOST));
            }
        }
        draft.coSell.add(new CoSellActivity(
                "O1",
                dice.pick(CoSellKind.values()),
                dice.inside(draft.asOf, 18),
                dice.orNext("https://partner.example/notes")));
        draft.coSell.add(new CoSellActivity(
                "O2", dice.pick(CoSellKind.values()), dice.inside(draft.asOf, 18), "https://partner.example/slides"));
    }

    private void market() {
        boolean profiles = dice.percent(5);
        draft.offerings.add(MarketplaceOfferingBuilder.builder()
                .title(
                        profiles
                                ? dice.respelt("Amazon Connect Customer Profiles")
                                : dice.pick(
                                        "Jumpstart",
                                        "AMAZON  Connect Customer Jumpstart",
                                        "Help for Amazon Connect Customers",
                                        "Amazon Connect Customer Profiles"))
                .description(
                        profiles
                                ? dice.orNext("Everything that is known of a caller.")
                                : "Implementation of " + dice.respelt("Amazon Connect Customer") + ".")
                .url(dice.pick(
                        "https://aws.amazon.com/marketplace/pp/prodview-1",
                        "https://AWS.amazon.com/marketplace/seller-profile?id=1",
                        "HTTPS://aws.amazon.com:443/marketplace//pp/?x=1"))
                .type(dice.pick(OfferingType.values()))
                .active(true)
                .publiclyVisible(true));
        for (MarketingKind kind : dice.shuffled(List.of(MarketingKind.values())).subList(0, dice.percent(80) ? 3 : 4)) {
            draft.marketing.add(MarketingActivityBuilder.builder()
                    .kind(kind)
                    .title("Activity")
                    .on(dice.inside(draft.asOf, 18))
                    .evidence(dice.orNext("https://partner.example/" + kind)));
        }
        for (String platform : List.of("Old Exchange", "Older Exchange")) {
            draft.platforms.add(LegacyPlatformBuilder.builder()
                    .name(dice.respelt(platform))
                    .describes(EnumSet.allOf(PlatformTopic.class))
                    .migrationsExecuted(dice.between(1, 3)));
        }
    }
}
