package org.connectcompetency.rules.foresight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.opportunity;
import static org.connectcompetency.rules.Samples.person;
import static org.connectcompetency.rules.Samples.ready;

import java.math.BigDecimal;
import java.util.List;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;

/** What a plan says would make a fact count. */
class MendTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    @Test
    void what_is_too_old_cannot_be_mended_by_a_tag() {
        CompetencyApplication application = ready().aceOpportunities(List.of(
                        opportunity("O1").products(List.of()).build(),
                        opportunity("O2")
                                .products(List.of())
                                .createdOn(AS_OF.minusMonths(18).minusDays(1))
                                .build(),
                        opportunity("O3")
                                .products(List.of())
                                .reviewStatus(OpportunityReviewStatus.REJECTED)
                                .build()))
                .coSellActivities(List.of())
                .build();

        assertThat(step(VALIDATOR.plan(application), "opportunities-short").mend())
                .containsExactly(
                        new Mend("O1", "Tag the opportunity in ACE with a product of Amazon Connect Customer."),
                        new Mend("O3", "Tag the opportunity in ACE with a product of Amazon Connect Customer."),
                        new Mend("O3", "Submit the opportunity in ACE, corrected if it was rejected."));
    }

    @Test
    void what_helps_for_one_count_need_not_help_for_another() {
        CompetencyApplication application = ready().aceOpportunities(List.of(opportunity("O1")
                        .products(List.of())
                        .origin(OpportunityOrigin.AWS_ORIGINATED)
                        .build()))
                .coSellActivities(List.of())
                .build();
        Plan plan = VALIDATOR.plan(application);

        assertThat(step(plan, "opportunities-short").mend()).hasSize(1);
        assertThat(step(plan, "qualified-short").mend()).hasSize(1);
        assertThat(step(plan, "partner-originated-short").mend()).isEmpty();
        assertThat(VALIDATOR.validate(application).findings().stream()
                        .filter(finding -> finding.code().equals("partner-originated-short"))
                        .flatMap(finding -> finding.notCounted().stream())
                        .map(NotCounted::remedy))
                .containsExactly(null, null);
    }

    @Test
    void more_time_makes_a_developer_no_technical_lead() {
        List<Person> people = List.of(
                new Person("p-1", "One", PersonRole.DEVELOPER, new BigDecimal("50"), true),
                new Person("p-2", "Two", PersonRole.TECHNICAL_LEAD, new BigDecimal("50"), true),
                person("p-3", PersonRole.DEVELOPER));
        CompetencyApplication application =
                ready().personnel(people).badgeCompletions(List.of()).build();
        Plan plan = VALIDATOR.plan(application);

        assertThat(step(plan, "dedicated-people-short").mend())
                .extracting(Mend::subject)
                .containsExactly("p-1", "p-2");
        assertThat(step(plan, "technical-lead-missing").mend())
                .containsExactly(new Mend("p-2", "Raise the allocation to more than 50 %."));
    }

    private static PlanStep step(Plan plan, String code) {
        return plan.steps().stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
