package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.completion;
import static org.connectcompetency.rules.Samples.opportunity;
import static org.connectcompetency.rules.Samples.person;
import static org.connectcompetency.rules.Samples.ready;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.OfferingType;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.PlatformTopic;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.PublicReferenceKind;
import org.connectcompetency.model.checklist.TailoredThreshold;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;
import org.junit.jupiter.api.Test;

/** A count that falls short names what it leaves out, with the reason; what is counted is always named. */
class NotCountedTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    /** Returns what does not count, without the remedies. */
    private static List<NotCounted> told(Finding finding) {
        return finding.notCounted().stream()
                .map(each -> new NotCounted(each.subject(), each.reason()))
                .toList();
    }

    @Test
    void a_completion_that_does_not_count_is_named_with_its_badge_alone() {
        RequirementResult result = result(
                "ACC-005",
                ready().personnel(List.of(
                                person("dev", PersonRole.DEVELOPER),
                                person("sales", PersonRole.SALES),
                                person("early", PersonRole.ENGINEER)))
                        .badgeCompletions(List.of(
                                completion("sales", Badge.DEVELOPER),
                                new BadgeCompletion("dev", Badge.DEVELOPER, AS_OF, null),
                                new BadgeCompletion(
                                        "early", Badge.DEVELOPER, AS_OF.plusDays(1), "https://records.example/1"),
                                completion("dev", Badge.FUNDAMENTALS)))
                        .build());

        assertThat(told(shortfall(result, "DEVELOPER")))
                .containsExactly(
                        new NotCounted("dev", "has no certificate or completion record of completing it on 2026-06-15"),
                        new NotCounted("early", "completes it on 2026-06-16, after the as-of date"),
                        new NotCounted("sales", "has the role Sales, which is not technical"));
        assertThat(told(shortfall(result, "FUNDAMENTALS"))).isEmpty();
        assertThat(result.measures().stream().filter(each -> "FUNDAMENTALS".equals(each.subject())))
                .extracting(Measure::counted)
                .containsExactly(List.of("dev"));
    }

    @Test
    void an_opportunity_that_does_not_count_is_named_with_each_reason() {
        RequirementResult result = result(
                "ACC-007",
                ready().aceOpportunities(List.of(
                                opportunity("O1").build(),
                                opportunity("O2")
                                        .createdOn(AS_OF.minusMonths(18).minusDays(1))
                                        .products(List.of())
                                        .build(),
                                opportunity("O3")
                                        .createdOn(AS_OF.minusMonths(18))
                                        .build()))
                        .build());

        assertThat(result.findings())
                .hasSize(3)
                .allSatisfy(finding -> assertThat(told(finding))
                        .containsExactly(
                                new NotCounted("O2", "has no product tag of Amazon Connect Customer"),
                                new NotCounted("O2", "was created on 2024-12-14, before 2024-12-15")));
        assertThat(result.measures()).extracting(Measure::counted).containsOnly(List.of("O1", "O3"));
    }

    @Test
    void an_activity_that_does_not_count_is_named_with_the_one_reason_that_it_has() {
        RequirementResult result = result(
                "ACC-008",
                ready().coSellActivities(List.of(
                                new CoSellActivity("O1", CoSellKind.MEETING_NOTES, AS_OF, null),
                                new CoSellActivity("O2", CoSellKind.AWS_ORIGINATED_ACCEPTED, AS_OF, null)))
                        .build());

        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(told(finding))
                        .containsExactly(
                                new NotCounted("O1", "has meeting notes of 2026-06-15 without evidence"),
                                new NotCounted("O2", "was not originated by AWS")));
    }

    @Test
    void one_of_the_sub_counts_leaves_out_what_it_alone_does_not_count() {
        RequirementResult result = result(
                "ACC-007",
                ready().aceOpportunities(List.of(
                                opportunity("O1")
                                        .origin(OpportunityOrigin.AWS_ORIGINATED)
                                        .build(),
                                opportunity("O2")
                                        .stage(OpportunityStage.PROSPECT)
                                        .build(),
                                opportunity("O3")
                                        .stage(OpportunityStage.CLOSED_LOST)
                                        .build(),
                                opportunity("O4").createdOn(AS_OF.plusDays(1)).build()))
                        .build());

        NotCounted future = new NotCounted("O4", "is created on 2026-06-16, after the as-of date");
        assertThat(told(coded(result, "opportunities-short"))).containsExactly(future);
        assertThat(told(coded(result, "partner-originated-short")))
                .containsExactly(new NotCounted("O1", "is AWS-originated"), future);
        assertThat(told(coded(result, "qualified-short")))
                .containsExactly(
                        new NotCounted("O2", "reached only Prospect"),
                        new NotCounted("O3", "reached only Closed Lost"),
                        future);
        assertThat(result.measures())
                .extracting(Measure::name, Measure::counted)
                .containsExactly(
                        tuple("opportunities", List.of("O1", "O2", "O3")),
                        tuple("partner-originated", List.of("O2", "O3")),
                        tuple("qualified", List.of("O1")));
    }

    @Test
    void a_person_is_left_out_for_too_little_time_or_for_the_experience_that_the_role_needs() {
        RequirementResult result = result(
                "ACC-003",
                ready().personnel(List.of(
                                new Person(
                                        "half",
                                        "Half Time",
                                        PersonRole.SOLUTIONS_ARCHITECT,
                                        BigDecimal.valueOf(50),
                                        true),
                                new Person("lead", "Lead", PersonRole.TECHNICAL_LEAD, BigDecimal.valueOf(51), false),
                                new Person(
                                        "manager",
                                        "Manager",
                                        PersonRole.PROJECT_MANAGER,
                                        BigDecimal.valueOf(100),
                                        false),
                                new Person(
                                        "delivery",
                                        "Delivery",
                                        PersonRole.DELIVERY_MANAGER,
                                        BigDecimal.valueOf(100),
                                        false),
                                new Person(
                                        "developer",
                                        "Developer",
                                        PersonRole.BUSINESS_DEVELOPMENT,
                                        BigDecimal.valueOf(100),
                                        false),
                                new Person(
                                        "architect",
                                        "Architect",
                                        PersonRole.SOLUTIONS_ARCHITECT,
                                        BigDecimal.valueOf(100),
                                        false),
                                new Person("seller", "Seller", PersonRole.SALES, BigDecimal.valueOf(100), false)))
                        .badgeCompletions(List.of())
                        .build());

        NotCounted half = new NotCounted("half", "is allocated for 50 %, and more than 50 % are needed");
        assertThat(result.findings()).extracting(Finding::code).doesNotContain("dedicated-people-short");
        assertThat(told(coded(result, "technical-lead-missing")))
                .containsExactly(
                        new NotCounted("architect", "has no deployment experience as Solutions Architect"),
                        half,
                        new NotCounted("lead", "has no deployment experience as Technical Lead"));
        assertThat(told(coded(result, "delivery-manager-missing")))
                .containsExactly(
                        new NotCounted("delivery", "has no project experience as Delivery Manager"),
                        new NotCounted("manager", "has no project experience as Project Manager"));
        assertThat(told(coded(result, "business-developer-missing")))
                .containsExactly(
                        new NotCounted("developer", "has no pipeline experience in Business Development"),
                        new NotCounted("seller", "has no pipeline experience in Sales"));
    }

    @Test
    void half_the_time_is_too_little_and_is_said_where_people_are_short() {
        RequirementResult result = result(
                "ACC-003",
                ready().personnel(List.of(
                                new Person("half", "Half Time", PersonRole.OTHER, BigDecimal.valueOf(50), true),
                                new Person("more", "More", PersonRole.OTHER, BigDecimal.valueOf(51), false)))
                        .badgeCompletions(List.of())
                        .build());

        assertThat(told(coded(result, "dedicated-people-short")))
                .containsExactly(new NotCounted("half", "is allocated for 50 %, and more than 50 % are needed"));
    }

    @Test
    void what_is_given_twice_counts_once_and_is_said_where_it_is_short() {
        assertThat(told(shortfall(
                        result(
                                "ACC-005",
                                ready().badgeCompletions(List.of(
                                                completion("p-1", Badge.DEVELOPER),
                                                completion("p-1", Badge.DEVELOPER),
                                                completion("p-1", Badge.FUNDAMENTALS),
                                                completion("p-2", Badge.DEVELOPER)))
                                        .build()),
                        "DEVELOPER")))
                .containsExactly(new NotCounted("p-1", "completed it 2 times, and counts once"));
        assertThat(told(coded(
                        result(
                                "ACC-008",
                                ready().coSellActivities(List.of(
                                                new CoSellActivity(
                                                        "O1",
                                                        CoSellKind.MEETING_NOTES,
                                                        AS_OF,
                                                        "https://partner.example/1"),
                                                new CoSellActivity(
                                                        "O1",
                                                        CoSellKind.JOINT_PRESENTATION,
                                                        AS_OF,
                                                        "https://partner.example/2")))
                                        .build()),
                        "co-sell-short")))
                .containsExactly(new NotCounted("O1", "has 2 activities, and counts once"));
        assertThat(told(coded(
                        result(
                                "ACC-009",
                                ready().marketingActivities(List.of(
                                                new MarketingActivity(
                                                        MarketingKind.JOINT_MARKETING,
                                                        "One",
                                                        AS_OF,
                                                        "https://partner.example/1"),
                                                new MarketingActivity(
                                                        MarketingKind.JOINT_MARKETING,
                                                        "Two",
                                                        AS_OF,
                                                        "https://partner.example/2"),
                                                new MarketingActivity(
                                                        MarketingKind.PUBLIC_OFFERING,
                                                        "Three",
                                                        AS_OF,
                                                        "https://partner.example/3")))
                                        .build()),
                        "activity-kinds-short")))
                .containsExactly(new NotCounted("joint marketing", "has 2 activities, and counts once"));
        assertThat(told(coded(
                        result(
                                "CCT-003",
                                ready().legacyPlatforms(List.of(
                                                new LegacyPlatform("Old Exchange", Set.of(PlatformTopic.values()), 1),
                                                new LegacyPlatform(
                                                        "old  exchange ", Set.of(PlatformTopic.values()), 2)))
                                        .build()),
                        "legacy-platforms-short")))
                .containsExactly(new NotCounted("Old Exchange", "is named several times, and counts once"));
    }

    /** Neither what does not count for another reason nor what is given once is reported as repeated. */
    @Test
    void what_counts_just_once_is_not_said_to_be_repeated() {
        assertThat(told(shortfall(
                        result(
                                "ACC-005",
                                ready().badgeCompletions(List.of(
                                                completion("p-1", Badge.DEVELOPER),
                                                new BadgeCompletion(
                                                        "p-1",
                                                        Badge.DEVELOPER,
                                                        AS_OF.plusDays(1),
                                                        "https://records.example/1")))
                                        .build()),
                        "DEVELOPER")))
                .containsExactly(new NotCounted("p-1", "completes it on 2026-06-16, after the as-of date"));
        assertThat(told(coded(
                        result(
                                "ACC-008",
                                ready().coSellActivities(List.of(new CoSellActivity(
                                                "O1", CoSellKind.MEETING_NOTES, AS_OF, "https://partner.example/1")))
                                        .build()),
                        "co-sell-short")))
                .isEmpty();
        assertThat(told(coded(
                        result(
                                "CCT-003",
                                ready().legacyPlatforms(List.of(
                                                new LegacyPlatform("Old Exchange", Set.of(PlatformTopic.values()), 1),
                                                new LegacyPlatform("Old Exchange", Set.of(PlatformTopic.values()), 0)))
                                        .build()),
                        "legacy-platforms-short")))
                .containsExactly(new NotCounted("Old Exchange", "has 0 of 1 migrations executed"));
    }

    @Test
    void what_a_case_study_lacks_is_said_of_its_counts() {
        CompetencyApplication ready = ready().build();
        List<CaseStudy> caseStudies = new ArrayList<>(ready.caseStudies());
        caseStudies.set(
                0,
                caseStudy("cs-1")
                        .edition(Edition.BASIC)
                        .features(List.of("Screen recording", "screen  recording"))
                        .kpis(List.of(
                                new Kpi("Handle time", "5 min", " ", "3 min", ""),
                                new Kpi("Containment", "1 %", "2 %", "3 %", "measured")))
                        .build());
        ValidationResult result =
                VALIDATOR.validate(ready().caseStudies(caseStudies).build());

        assertThat(told(ofCaseStudy(result, "CO-001")))
                .containsExactly(new NotCounted("Handle time", "lacks its target and methodology"));
        assertThat(told(ofCaseStudy(result, "ELIGIBILITY-1")))
                .containsExactly(new NotCounted(
                        "screen  recording", "is named several times or by several names, and counts once"));
        assertThat(result.requirement("ELIGIBILITY-1")
                        .orElseThrow()
                        .measures()
                        .get(0)
                        .counted())
                .containsExactly("Screen recording");

        List<CaseStudy> basic = ready.caseStudies().stream()
                .map(each -> CaseStudyBuilder.builder(each)
                        .edition(Edition.BASIC)
                        .categories(
                                each.id().equals("cs-4")
                                        ? Set.of(Category.CONTACT_CENTER_TRANSFORMATION)
                                        : each.categories())
                        .build())
                .toList();
        assertThat(told(coded(result("AICX-003", ready().caseStudies(basic).build()), "customer-edition-missing")))
                .containsExactly(
                        new NotCounted("cs-1", "is of the edition Amazon Connect Customer Basic"),
                        new NotCounted("cs-2", "is of the edition Amazon Connect Customer Basic"),
                        new NotCounted("cs-3", "is of the edition Amazon Connect Customer Basic"));
    }

    @Test
    void a_case_study_that_shows_no_other_customer_is_left_out_of_the_public_ones() {
        CompetencyApplication ready = ready().build();
        List<CaseStudy> caseStudies = ready.caseStudies().stream()
                .map(each -> each.id().equals("cs-4")
                        ? CaseStudyBuilder.builder(each).publicReference(null).build()
                        : CaseStudyBuilder.builder(each)
                                .customer(ready.caseStudies().get(0).customer())
                                .build())
                .toList();
        RequirementResult result =
                result("2.2", ready().caseStudies(caseStudies).build());

        assertThat(told(coded(result, "public-case-studies-short")))
                .containsExactly(
                        new NotCounted("cs-2", "shows a customer whom another public case study shows"),
                        new NotCounted("cs-3", "shows a customer whom another public case study shows"),
                        new NotCounted("cs-4", "has no public reference"));
        assertThat(result.measures().get(0).counted()).containsExactly("cs-1");
    }

    @Test
    void a_public_reference_that_is_incomplete_repeats_no_customer_and_none_repeats_it() {
        PublicReference incomplete =
                new PublicReference("https://partner.example/story", PublicReferenceKind.BLOG_POST, false, Set.of());
        CaseStudy first = caseStudy("cs-1").build();
        CaseStudy second = caseStudy("cs-2").customer(first.customer()).build();

        for (CaseStudy lacking : List.of(first, second)) {
            List<CaseStudy> caseStudies = List.of(first, second).stream()
                    .map(each -> each == lacking
                            ? CaseStudyBuilder.builder(each)
                                    .publicReference(incomplete)
                                    .build()
                            : each)
                    .toList();
            RequirementResult result = VALIDATOR
                    .validate(ready().caseStudies(caseStudies)
                            .responses(List.of())
                            .build())
                    .requirement("2.2")
                    .orElseThrow();

            assertThat(told(coded(result, "public-case-studies-short")))
                    .hasSize(5)
                    .allSatisfy(each -> assertThat(each.subject()).isEqualTo(lacking.id()))
                    .allSatisfy(each -> assertThat(each.reason()).startsWith("lacks "));
        }
    }

    @Test
    void public_case_studies_of_different_customers_repeat_none() {
        CompetencyValidator five = CompetencyValidator.builder()
                .tailoring(new Tailoring(
                        List.of(), List.of(new TailoredThreshold("2.2", "public-case-studies", 5, "Our bar"))))
                .build();

        assertThat(told(coded(
                        five.validate(ready().build()).requirement("2.2").orElseThrow(), "public-case-studies-short")))
                .isEmpty();
    }

    /** Findings about months or public references do not change whether enough customers remain. */
    @Test
    void a_repeated_customer_is_warned_of_once_and_only_where_enough_remain() {
        List<CaseStudy> few = List.of(
                caseStudy("a").productionOn(AS_OF.minusMonths(18)).build(),
                caseStudy("b").build(),
                caseStudy("c").customer(caseStudy("b").build().customer()).build());
        RequirementResult shortOfCustomers = VALIDATOR
                .validate(ready().caseStudies(few).responses(List.of()).build())
                .requirement("2.1")
                .orElseThrow();

        assertThat(shortOfCustomers.findings()).extracting(Finding::code).containsExactly("case-studies-short");

        List<CaseStudy> enough = new ArrayList<>(ready().build().caseStudies().stream()
                .map(each -> each.id().equals("cs-1")
                        ? each
                        : CaseStudyBuilder.builder(each).publicReference(null).build())
                .toList());
        enough.add(caseStudy("cs-5").customer(enough.get(0).customer()).build());
        ValidationResult result = VALIDATOR.validate(
                ready().caseStudies(enough).responses(List.of()).build());

        assertThat(result.requirement("2.1").orElseThrow().findings())
                .extracting(Finding::code, Finding::subject)
                .containsExactly(tuple("customer-repeated", "cs-5"), tuple("more-case-studies-than-asked", null));
        assertThat(told(coded(result.requirement("2.2").orElseThrow(), "public-case-studies-short")))
                .contains(new NotCounted("cs-5", "shows a customer whom another public case study shows"));
    }

    /** Five people of one name are five people. */
    @Test
    void each_of_several_that_go_by_the_same_name_is_told() {
        RequirementResult result = result(
                "ACC-009",
                ready().marketingActivities(List.of(
                                new MarketingActivity(MarketingKind.JOINT_MARKETING, " ", AS_OF, null),
                                new MarketingActivity(MarketingKind.JOINT_MARKETING, " ", AS_OF, null)))
                        .build());

        assertThat(told(coded(result, "activity-kinds-short")))
                .containsExactly(
                        new NotCounted("joint marketing", "has no evidence"),
                        new NotCounted("joint marketing", "has no evidence"));
    }

    /** What other requirements leave out does not change the number of people here. */
    @Test
    void what_one_requirement_leaves_out_is_told_of_no_other() {
        CompetencyApplication application = ready().personnel(List.of(
                        person("p-1", PersonRole.SOLUTIONS_ARCHITECT),
                        person("p-5", PersonRole.PROJECT_MANAGER),
                        person("p-6", PersonRole.SALES)))
                .badgeCompletions(List.of(
                        completion("p-6", Badge.DEVELOPER),
                        new BadgeCompletion("p-1", Badge.DEVELOPER, AS_OF, null),
                        new BadgeCompletion(
                                "p-1", Badge.REPORTING_AND_ANALYTICS, AS_OF.plusDays(1), "https://records.example/1")))
                .aceOpportunities(List.of(
                        opportunity("O1").createdOn(AS_OF.plusDays(1)).build(),
                        opportunity("O2")
                                .createdOn(AS_OF.minusMonths(18).minusDays(1))
                                .build(),
                        opportunity("O3").products(List.of()).build(),
                        opportunity("O4")
                                .reviewStatus(OpportunityReviewStatus.REJECTED)
                                .build(),
                        opportunity("5").build()))
                .coSellActivities(List.of(
                        new CoSellActivity(
                                "O4", CoSellKind.MEETING_NOTES, AS_OF.plusDays(1), "https://partner.example/notes"),
                        new CoSellActivity(
                                "O4",
                                CoSellKind.MEETING_NOTES,
                                AS_OF.minusMonths(18).minusDays(1),
                                "https://partner.example/notes"),
                        new CoSellActivity("O4", CoSellKind.MEETING_NOTES, AS_OF, null),
                        new CoSellActivity("O4", CoSellKind.AWS_ORIGINATED_ACCEPTED, AS_OF, null),
                        new CoSellActivity("O3", CoSellKind.MEETING_NOTES, AS_OF, "https://partner.example/notes")))
                .marketplaceOfferings(List.of(
                        offering(
                                "Amazon Connect Customer, ended",
                                "A",
                                Samples.offering().url(),
                                false,
                                true),
                        offering(
                                "Amazon Connect Customer, private",
                                "A",
                                Samples.offering().url(),
                                true,
                                false),
                        offering("Another", "A", Samples.offering().url(), true, true),
                        offering(
                                "Amazon Connect Customer, in short",
                                " ",
                                Samples.offering().url(),
                                true,
                                true),
                        offering("Amazon Connect Customer, elsewhere", "A", "https://partner.example/", true, true)))
                .marketingActivities(List.of(
                        new MarketingActivity(
                                MarketingKind.JOINT_MARKETING,
                                "Late",
                                AS_OF.plusDays(1),
                                "https://partner.example/late"),
                        new MarketingActivity(
                                MarketingKind.JOINT_MARKETING,
                                "Old",
                                AS_OF.minusMonths(18).minusDays(1),
                                "https://partner.example/old"),
                        new MarketingActivity(MarketingKind.JOINT_MARKETING, "Unseen", AS_OF, null)))
                .legacyPlatforms(List.of(
                        new LegacyPlatform("Old Exchange", Set.of(), 1),
                        new LegacyPlatform("Older Exchange", Set.of(PlatformTopic.values()), 0)))
                .build();

        ValidationResult result = VALIDATOR.validate(application);

        assertThat(result.requirements().stream()
                        .flatMap(each -> each.findings().stream())
                        .filter(finding -> !finding.notCounted().isEmpty())
                        .map(finding -> finding.requirement() + " " + finding.code() + ": "
                                + finding.notCounted().size()))
                .containsExactlyInAnyOrder(
                        "ACC-005 badge-completions-short: 2",
                        "ACC-005 badge-completions-short: 1",
                        "ACC-006 marketplace-offering-missing: 5",
                        "ACC-007 opportunities-short: 5",
                        "ACC-007 partner-originated-short: 5",
                        "ACC-007 qualified-short: 5",
                        "ACC-008 co-sell-short: 9",
                        "ACC-009 activity-kinds-short: 3",
                        "CCT-003 legacy-platforms-short: 5");
    }

    @Test
    void an_incomplete_public_reference_is_told_of_no_other_requirement() {
        CompetencyApplication ready = ready().build();
        List<CaseStudy> caseStudies = new ArrayList<>(ready.caseStudies());
        caseStudies.set(
                3,
                caseStudy("cs-4")
                        .publicReference(new PublicReference(
                                "ftp://partner.example/", PublicReferenceKind.BLOG_POST, false, Set.of()))
                        .build());

        ValidationResult result =
                VALIDATOR.validate(ready().caseStudies(caseStudies).build());

        assertThat(result.findings())
                .isNotEmpty()
                .extracting(Finding::requirement)
                .containsOnly("2.2");
    }

    @Test
    void nothing_is_left_out_of_what_is_enough() {
        assertThat(VALIDATOR.validate(ready().build()).findings()).isEmpty();
    }

    private static RequirementResult result(String requirement, CompetencyApplication application) {
        return VALIDATOR.validate(application).requirement(requirement).orElseThrow();
    }

    private static MarketplaceOffering offering(
            String title, String description, String url, boolean active, boolean visible) {
        return new MarketplaceOffering(title, description, url, OfferingType.PROFESSIONAL_SERVICES, active, visible);
    }

    private static Finding coded(RequirementResult result, String code) {
        return result.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Finding ofCaseStudy(ValidationResult result, String requirement) {
        return result.requirement(requirement).orElseThrow().caseStudies().get(0).findings().stream()
                .filter(finding -> finding.actual() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Finding shortfall(RequirementResult result, String badge) {
        return result.findings().stream()
                .filter(finding -> badge.equals(finding.subject()))
                .findFirst()
                .orElseThrow();
    }
}
