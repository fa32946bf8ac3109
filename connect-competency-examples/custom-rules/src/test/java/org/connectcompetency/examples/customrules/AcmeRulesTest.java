package org.connectcompetency.examples.customrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.AS_OF;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;
import static org.connectcompetency.rules.testing.SampleFacts.badgeCompletion;
import static org.connectcompetency.rules.testing.SampleFacts.caseStudy;
import static org.connectcompetency.rules.testing.SampleFacts.person;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.testing.RuleCoverage;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AcmeRulesTest {

    /** Built once for all tests, as that compiles the rules. */
    private static final CompetencyValidator VALIDATOR =
            CompetencyValidator.builder().discoverRules().build();

    @AfterAll
    static void every_rule_was_seen_to_fire() {
        RuleCoverage coverage = RuleCoverage.of(VALIDATOR);

        assertThat(AcmeRules.FILES)
                .allSatisfy(file -> assertThat(coverage.neverFired(file)).isEmpty());
    }

    @Nested
    class Acme001 {

        @Test
        void two_people_beyond_the_minimum_of_four_are_enough() {
            holdEveryBadge(6).reportsNothing().hasStatus(Status.MET).measures("people-to-spare", "DEVELOPER", 2, 2);
        }

        @Test
        void one_is_not() {
            verify("ACME-001")
                    .given(people(6), completions(6, allBut(Badge.DEVELOPER)), completions(5, List.of(Badge.DEVELOPER)))
                    .reports(blocker("people-to-spare-short")
                            .subject("DEVELOPER")
                            .measured(1, 2)
                            .saying("Amazon Connect Developer Badge: 1 of 2"))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void a_badge_that_too_few_people_hold_has_none_to_spare() {
            verify("ACME-001")
                    .given(people(6), completions(6, allBut(Badge.DEVELOPER)), completions(3, List.of(Badge.DEVELOPER)))
                    .reports(blocker("people-to-spare-short")
                            .subject("DEVELOPER")
                            .measured(0, 2));
        }

        @Test
        void a_completion_that_does_not_count_for_the_checklist_does_not_count_here() {
            verify("ACME-001")
                    .given(people(6), completions(6, allBut(Badge.DEVELOPER)), completions(5, List.of(Badge.DEVELOPER)))
                    .given(badgeCompletion("p6", Badge.DEVELOPER).record(null).build())
                    .reports(blocker("people-to-spare-short")
                            .subject("DEVELOPER")
                            .measured(1, 2));
        }

        private static RuleVerifier holdEveryBadge(int people) {
            return verify("ACME-001").given(people(people), completions(people, List.of(Badge.values())));
        }

        private static List<Badge> allBut(Badge badge) {
            return Stream.of(Badge.values()).filter(each -> each != badge).toList();
        }

        private static List<Person> people(int count) {
            return ids(count).map(id -> person(id).build()).toList();
        }

        private static List<BadgeCompletion> completions(int people, List<Badge> badges) {
            return badges.stream()
                    .flatMap(badge ->
                            ids(people).map(id -> badgeCompletion(id, badge).build()))
                    .toList();
        }

        private static Stream<String> ids(int count) {
            return IntStream.rangeClosed(1, count).mapToObj(number -> "p" + number);
        }
    }

    @Nested
    class Acme002 {

        @Test
        void a_case_study_that_fails_two_eligibility_criteria_is_escalated() {
            verify("ACME-002")
                    .given(caseStudy("cs-1")
                            .primaryDeliveryPartner(false)
                            .agents(10)
                            .build())
                    .reports(warning("case-study-escalated")
                            .subject("cs-1")
                            .saying("fails 2 eligibility criteria: [ELIGIBILITY-2, ELIGIBILITY-4]"))
                    .hasStatus(Status.MET);
        }

        @Test
        void one_failed_criterion_is_no_reason() {
            verify("ACME-002")
                    .given(caseStudy("cs-1").primaryDeliveryPartner(false).build())
                    .reportsNothing();
        }

        @Test
        void two_case_studies_that_fail_one_criterion_each_are_no_reason() {
            verify("ACME-002")
                    .given(
                            caseStudy("cs-1").primaryDeliveryPartner(false).build(),
                            caseStudy("cs-2").agents(10).build())
                    .reportsNothing();
        }

        @Test
        void a_warning_is_no_failure() {
            // ELIGIBILITY-3 warns about an opportunity that the application does not have.
            verify("ELIGIBILITY-3")
                    .given(caseStudy("cs-1").build())
                    .reports(
                            warning("ace-opportunity-unknown").caseStudy("cs-1").subject("O1"));
            verify("ACME-002").given(caseStudy("cs-1").agents(10).build()).reportsNothing();
        }
    }

    @Nested
    class Acme003 {

        @Test
        void a_consent_that_is_valid_on_the_as_of_date_is_enough() {
            verify("ACME-003")
                    .given(caseStudy("cs-1").build(), new ReferenceConsent("cs-1", AS_OF))
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }

        @Test
        void a_consent_that_ended_the_day_before_is_not() {
            verify("ACME-003")
                    .given(caseStudy("cs-1").build(), new ReferenceConsent("cs-1", AS_OF.minusDays(1)))
                    .reports(
                            blocker("reference-consent-missing").subject("cs-1").saying("Customer of cs-1"))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void the_consent_of_another_customer_is_not() {
            verify("ACME-003")
                    .given(caseStudy("cs-1").build(), caseStudy("cs-2").build(), new ReferenceConsent("cs-2", AS_OF))
                    .reports(blocker("reference-consent-missing").subject("cs-1"));
        }
    }

    @Nested
    class Eligibility4 {

        @Test
        void a_scale_of_ten_percent_above_the_threshold_is_close() {
            verify("ELIGIBILITY-4")
                    .given(caseStudy("cs-1").agents(55).build())
                    .reports(warning("scale-close-to-threshold")
                            .caseStudy("cs-1")
                            .measured(55, 50)
                            .saying("agents 55 of 50"))
                    .hasStatus(Status.MET);
        }

        @Test
        void a_scale_at_the_threshold_is_close() {
            verify("ELIGIBILITY-4")
                    .given(caseStudy("cs-1").agents(50).build())
                    .reports(warning("scale-close-to-threshold")
                            .caseStudy("cs-1")
                            .measured(50, 50));
        }

        @Test
        void a_larger_scale_is_not() {
            verify("ELIGIBILITY-4").given(caseStudy("cs-1").agents(56).build()).reportsNothing();
        }

        @Test
        void a_smaller_scale_is_left_to_the_checklist() {
            verify("ELIGIBILITY-4")
                    .given(caseStudy("cs-1").agents(49).build())
                    .reports(blocker("scale-too-small").caseStudy("cs-1").measured(49, 50));
        }

        @Test
        void revenue_that_is_close_is_told_too() {
            verify("ELIGIBILITY-4")
                    .given(caseStudy("cs-1")
                            .agents(null)
                            .monthlyRecurringRevenueUsd(new BigDecimal("5500"))
                            .build())
                    .reports(warning("scale-close-to-threshold")
                            .caseStudy("cs-1")
                            .measured(5500, 5000));
            verify("ELIGIBILITY-4")
                    .given(caseStudy("cs-1")
                            .agents(null)
                            .monthlyRecurringRevenueUsd(new BigDecimal("5500.01"))
                            .build())
                    .reportsNothing();
        }

        @Test
        void agents_that_are_close_do_not_matter_beside_plenty_of_revenue() {
            verify("ELIGIBILITY-4")
                    .given(caseStudy("cs-1")
                            .agents(51)
                            .monthlyRecurringRevenueUsd(new BigDecimal("6000"))
                            .build())
                    .reportsNothing();
        }
    }

    private static RuleVerifier verify(String requirement) {
        return verifyThat(VALIDATOR, requirement);
    }
}
