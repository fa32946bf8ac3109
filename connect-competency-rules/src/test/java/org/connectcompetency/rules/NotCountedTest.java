package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.completion;
import static org.connectcompetency.rules.Samples.opportunity;
import static org.connectcompetency.rules.Samples.person;
import static org.connectcompetency.rules.Samples.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.Badge;
import org.connectcompetency.model.BadgeCompletion;
import org.connectcompetency.model.CaseStudy;
import org.connectcompetency.model.CoSellActivity;
import org.connectcompetency.model.CoSellKind;
import org.connectcompetency.model.CompetencyApplication;
import org.connectcompetency.model.Finding;
import org.connectcompetency.model.LegacyPlatform;
import org.connectcompetency.model.MarketingActivity;
import org.connectcompetency.model.MarketingKind;
import org.connectcompetency.model.MarketplaceOffering;
import org.connectcompetency.model.Measure;
import org.connectcompetency.model.NotCounted;
import org.connectcompetency.model.OfferingType;
import org.connectcompetency.model.OpportunityReviewStatus;
import org.connectcompetency.model.PersonRole;
import org.connectcompetency.model.PlatformTopic;
import org.connectcompetency.model.PublicReference;
import org.connectcompetency.model.PublicReferenceKind;
import org.connectcompetency.model.RequirementResult;
import org.connectcompetency.model.ValidationResult;
import org.junit.jupiter.api.Test;

/** What a count leaves out is said where the count falls short, with the reason; what it stands on is said always. */
class NotCountedTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

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
                                new BadgeCompletion("early", Badge.DEVELOPER, AS_OF.plusDays(1), "https://records.example/1"),
                                completion("dev", Badge.FUNDAMENTALS)))
                        .build());

        assertThat(shortfall(result, "DEVELOPER").notCounted())
                .containsExactly(
                        new NotCounted("dev", "has no certificate or completion record of it"),
                        new NotCounted("early", "completes it on 2026-06-16, after the as-of date"),
                        new NotCounted("sales", "has the role SALES, which is not technical"));
        assertThat(shortfall(result, "FUNDAMENTALS").notCounted()).isEmpty();
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
                                opportunity("O2").createdOn(AS_OF.minusMonths(18).minusDays(1)).products(List.of()).build(),
                                opportunity("O3").createdOn(AS_OF.minusMonths(18)).build()))
                        .build());

        assertThat(result.findings()).allSatisfy(finding -> assertThat(finding.notCounted())
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

        assertThat(result.findings()).singleElement().satisfies(finding -> assertThat(finding.notCounted())
                .containsExactly(
                        new NotCounted("O1", "has MEETING_NOTES without evidence"),
                        new NotCounted("O2", "was not originated by AWS")));
    }

    /** Whatever is left out elsewhere, too few people remain too few people. */
    @Test
    void what_one_requirement_leaves_out_is_told_of_no_other() {
        CompetencyApplication application = ready().personnel(List.of(
                        person("p-1", PersonRole.SOLUTIONS_ARCHITECT),
                        person("p-5", PersonRole.PROJECT_MANAGER),
                        person("p-6", PersonRole.SALES)))
                .badgeCompletions(List.of(
                        completion("p-6", Badge.DEVELOPER),
                        new BadgeCompletion("p-1", Badge.DEVELOPER, AS_OF, null),
                        new BadgeCompletion("p-1", Badge.REPORTING_AND_ANALYTICS, AS_OF.plusDays(1), "https://records.example/1")))
                .aceOpportunities(List.of(
                        opportunity("O1").createdOn(AS_OF.plusDays(1)).build(),
                        opportunity("O2").createdOn(AS_OF.minusMonths(18).minusDays(1)).build(),
                        opportunity("O3").products(List.of()).build(),
                        opportunity("O4").reviewStatus(OpportunityReviewStatus.REJECTED).build(),
                        opportunity("5").build()))
                .coSellActivities(List.of(
                        new CoSellActivity("O4", CoSellKind.MEETING_NOTES, AS_OF.plusDays(1), "https://partner.example/notes"),
                        new CoSellActivity("O4", CoSellKind.MEETING_NOTES, AS_OF.minusMonths(18).minusDays(1), "https://partner.example/notes"),
                        new CoSellActivity("O4", CoSellKind.MEETING_NOTES, AS_OF, null),
                        new CoSellActivity("O4", CoSellKind.AWS_ORIGINATED_ACCEPTED, AS_OF, null),
                        new CoSellActivity("O3", CoSellKind.MEETING_NOTES, AS_OF, "https://partner.example/notes")))
                .marketplaceOfferings(List.of(
                        offering("Amazon Connect Customer, ended", "A", Samples.offering().url(), false, true),
                        offering("Amazon Connect Customer, private", "A", Samples.offering().url(), true, false),
                        offering("Another", "A", Samples.offering().url(), true, true),
                        offering("Amazon Connect Customer, in short", " ", Samples.offering().url(), true, true),
                        offering("Amazon Connect Customer, elsewhere", "A", "https://partner.example/", true, true)))
                .marketingActivities(List.of(
                        new MarketingActivity(MarketingKind.JOINT_MARKETING, "Late", AS_OF.plusDays(1), "https://partner.example/late"),
                        new MarketingActivity(MarketingKind.JOINT_MARKETING, "Old", AS_OF.minusMonths(18).minusDays(1), "https://partner.example/old"),
                        new MarketingActivity(MarketingKind.JOINT_MARKETING, "Unseen", AS_OF, null)))
                .legacyPlatforms(List.of(new LegacyPlatform("Old Exchange", Set.of(), 1), new LegacyPlatform("Older Exchange", Set.of(PlatformTopic.values()), 0)))
                .build();

        ValidationResult result = VALIDATOR.validate(application);

        assertThat(result.requirements().stream()
                        .flatMap(each -> each.findings().stream())
                        .filter(finding -> !finding.notCounted().isEmpty())
                        .map(finding -> finding.requirement() + " " + finding.code() + ": " + finding.notCounted().size()))
                .containsExactlyInAnyOrder(
                        "ACC-005 badge-completions-short: 2",
                        "ACC-005 badge-completions-short: 1",
                        "ACC-006 marketplace-offering-missing: 5",
                        "ACC-007 opportunities-short: 5",
                        "ACC-007 partner-originated-short: 5",
                        "ACC-007 qualified-short: 5",
                        "ACC-008 co-sell-short: 5",
                        "ACC-009 activity-kinds-short: 3",
                        "CCT-003 legacy-platforms-short: 5");
    }

    @Test
    void an_incomplete_public_reference_is_told_of_no_other_requirement() {
        CompetencyApplication ready = ready().build();
        List<CaseStudy> caseStudies = new ArrayList<>(ready.caseStudies());
        caseStudies.set(3, caseStudy("cs-4")
                .publicReference(new PublicReference("ftp://partner.example/", PublicReferenceKind.BLOG_POST, false, Set.of()))
                .build());

        ValidationResult result = VALIDATOR.validate(ready().caseStudies(caseStudies).build());

        assertThat(result.findings()).isNotEmpty().extracting(Finding::requirement).containsOnly("2.2");
    }

    @Test
    void nothing_is_left_out_of_what_is_enough() {
        assertThat(VALIDATOR.validate(ready().build()).findings()).isEmpty();
    }

    private static RequirementResult result(String requirement, CompetencyApplication application) {
        return VALIDATOR.validate(application).requirement(requirement).orElseThrow();
    }

    private static MarketplaceOffering offering(String title, String description, String url, boolean active, boolean visible) {
        return new MarketplaceOffering(title, description, url, OfferingType.PROFESSIONAL_SERVICES, active, visible);
    }

    private static Finding shortfall(RequirementResult result, String badge) {
        return result.findings().stream()
                .filter(finding -> badge.equals(finding.subject()))
                .findFirst()
                .orElseThrow();
    }
}
