package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.completion;
import static org.connectcompetency.rules.Samples.opportunity;
import static org.connectcompetency.rules.Samples.person;
import static org.connectcompetency.rules.Samples.ready;

import java.util.List;
import org.connectcompetency.model.Badge;
import org.connectcompetency.model.BadgeCompletion;
import org.connectcompetency.model.CompetencyApplication;
import org.connectcompetency.model.Finding;
import org.connectcompetency.model.Measure;
import org.connectcompetency.model.NotCounted;
import org.connectcompetency.model.PersonRole;
import org.connectcompetency.model.RequirementResult;
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
    void nothing_is_left_out_of_what_is_enough() {
        assertThat(VALIDATOR.validate(ready().build()).findings()).isEmpty();
    }

    private static RequirementResult result(String requirement, CompetencyApplication application) {
        return VALIDATOR.validate(application).requirement(requirement).orElseThrow();
    }

    private static Finding shortfall(RequirementResult result, String badge) {
        return result.findings().stream()
                .filter(finding -> badge.equals(finding.subject()))
                .findFirst()
                .orElseThrow();
    }
}
