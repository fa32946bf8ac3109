package org.connectcompetency.rules.v2026_02.connectexamples;

import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.opportunity;
import static org.connectcompetency.rules.Samples.opportunityId;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.math.BigDecimal;
import java.util.List;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {

    private static final AceOpportunity REGISTERED =
            opportunity(opportunityId("cs-1")).build();

    @Nested
    class Eligibility1 {

        @Test
        void three_features_are_enough() {
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1").build())
                    .reportsNothing()
                    .hasStatus(Status.MET)
                    .measures("features", "cs-1", 3, 3);
        }

        @Test
        void two_features_are_not() {
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of("Custom metrics", "Screen recording"))
                            .build())
                    .reports(blocker("features-short").caseStudy("cs-1").measured(2, 3))
                    .hasStatus("cs-1", Status.NOT_MET);
        }

        @Test
        void one_feature_in_two_spellings_counts_once() {
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of("Custom metrics", " CUSTOM  metrics", "Screen recording"))
                            .build())
                    .reports(blocker("features-short").caseStudy("cs-1").measured(2, 3));
        }

        @Test
        void an_unknown_feature_counts_with_a_warning() {
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of("Custom metrics", "Screen recording", "Tea leaf reading"))
                            .build())
                    .reports(warning("feature-unknown").caseStudy("cs-1").subject("Tea leaf reading"))
                    .hasStatus(Status.MET);
        }

        @Test
        void a_product_tag_is_a_known_feature() {
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of("Custom metrics", "Screen recording", "amazon connect cases"))
                            .build())
                    .reportsNothing();
        }
    }

    @Nested
    class Eligibility2 {

        @Test
        void the_primary_delivery_partner_is_eligible() {
            verifyThat("ELIGIBILITY-2").given(caseStudy("cs-1").build()).reportsNothing();
        }

        @Test
        void another_is_not() {
            verifyThat("ELIGIBILITY-2")
                    .given(caseStudy("cs-1").primaryDeliveryPartner(false).build())
                    .reports(blocker("not-primary-delivery-partner").caseStudy("cs-1"));
        }
    }

    @Nested
    class Eligibility3 {

        @Test
        void a_registered_opportunity_is_enough() {
            verifyThat("ELIGIBILITY-3")
                    .given(caseStudy("cs-1").build(), REGISTERED)
                    .reportsNothing();
        }

        @Test
        void none_is_a_blocker() {
            verifyThat("ELIGIBILITY-3")
                    .given(caseStudy("cs-1").aceOpportunityId(null).build())
                    .reports(blocker("ace-opportunity-id-missing").caseStudy("cs-1"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1234", "O", "o1234", "O12x4", "O12345678901234567890", "O 1234"})
        void a_malformed_id_is_a_blocker(String id) {
            verifyThat("ELIGIBILITY-3")
                    .given(caseStudy("cs-1").aceOpportunityId(id).build())
                    .reports(blocker("ace-opportunity-id-malformed")
                            .caseStudy("cs-1")
                            .subject(id));
        }

        @ParameterizedTest
        @ValueSource(strings = {"O1", "O1234567890123456789"})
        void an_id_has_1_to_19_digits(String id) {
            verifyThat("ELIGIBILITY-3")
                    .given(
                            caseStudy("cs-1").aceOpportunityId(id).build(),
                            opportunity(id).build())
                    .reportsNothing();
        }

        @ParameterizedTest
        @ValueSource(strings = {"O7", "O77", "O7654321987654321987"})
        void an_opportunity_that_the_application_does_not_list_is_a_warning(String id) {
            verifyThat("ELIGIBILITY-3")
                    .given(caseStudy("cs-1").aceOpportunityId(id).build(), REGISTERED)
                    .reports(
                            warning("ace-opportunity-unknown").caseStudy("cs-1").subject(id))
                    .hasStatus(Status.MET);
        }

        @Test
        void two_case_studies_that_share_one_are_warned_both() {
            CaseStudyBuilder other = caseStudy("cs-2").aceOpportunityId(REGISTERED.id());
            verifyThat("ELIGIBILITY-3")
                    .given(caseStudy("cs-1").build(), other.build(), REGISTERED)
                    .reports(
                            warning("ace-opportunity-shared")
                                    .caseStudy("cs-1")
                                    .subject(REGISTERED.id())
                                    .saying("cs-2"),
                            warning("ace-opportunity-shared")
                                    .caseStudy("cs-2")
                                    .subject(REGISTERED.id())
                                    .saying("cs-1"))
                    .hasStatus(Status.MET);
        }

        @Test
        void two_case_studies_without_one_share_nothing() {
            verifyThat("ELIGIBILITY-3")
                    .given(
                            caseStudy("cs-1").aceOpportunityId(null).build(),
                            caseStudy("cs-2").aceOpportunityId(null).build())
                    .reports(
                            blocker("ace-opportunity-id-missing").caseStudy("cs-1"),
                            blocker("ace-opportunity-id-missing").caseStudy("cs-2"));
        }
    }

    @Nested
    class Eligibility4 {

        private final CaseStudyBuilder scaled = caseStudy("cs-1").agents(null).monthlyRecurringRevenueUsd(null);

        @Test
        void fifty_agents_are_enough() {
            verifyThat("ELIGIBILITY-4")
                    .given(scaled.agents(50).build())
                    .reportsNothing()
                    .measures("agents", "cs-1", 50, 50);
        }

        @Test
        void forty_nine_are_not() {
            verifyThat("ELIGIBILITY-4")
                    .given(scaled.agents(49).build())
                    .reports(blocker("scale-too-small").caseStudy("cs-1").measured(49, 50));
        }

        @Test
        void five_thousand_dollars_a_month_are_enough() {
            verifyThat("ELIGIBILITY-4")
                    .given(scaled.agents(1)
                            .monthlyRecurringRevenueUsd(new BigDecimal("5000.00"))
                            .build())
                    .reportsNothing()
                    .measures("monthly-recurring-revenue-usd", "cs-1", 5000, 5000);
        }

        @Test
        void so_they_are_where_the_agents_are_not_given() {
            verifyThat("ELIGIBILITY-4")
                    .given(scaled.monthlyRecurringRevenueUsd(new BigDecimal("5000"))
                            .build())
                    .reportsNothing();
        }

        @Test
        void a_cent_less_is_not() {
            verifyThat("ELIGIBILITY-4")
                    .given(scaled.monthlyRecurringRevenueUsd(new BigDecimal("4999.99"))
                            .build())
                    .reports(blocker("scale-too-small").caseStudy("cs-1").measured(new BigDecimal("4999.99"), 5000));
        }

        @Test
        void too_little_of_both_is_one_fault() {
            verifyThat("ELIGIBILITY-4")
                    .given(scaled.agents(49)
                            .monthlyRecurringRevenueUsd(new BigDecimal("4999.99"))
                            .build())
                    .reports(blocker("scale-too-small").caseStudy("cs-1").measured(49, 50));
        }

        @Test
        void neither_given_is_a_blocker() {
            verifyThat("ELIGIBILITY-4")
                    .given(scaled.build())
                    .reports(blocker("scale-unknown").caseStudy("cs-1").requiring(50));
        }

        @Test
        void annual_revenue_does_not_stand_in() {
            verifyThat("ELIGIBILITY-4")
                    .given(scaled.annualRecurringRevenueUsd(new BigDecimal("60000"))
                            .build())
                    .reports(blocker("scale-unknown").caseStudy("cs-1").requiring(50));
        }
    }
}
