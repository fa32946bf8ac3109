package org.connectcompetency.rules.v2026_02.connectexamples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.opportunity;
import static org.connectcompetency.rules.Samples.opportunityId;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.math.BigDecimal;
import java.util.List;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
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

        /** Each names one feature in two ways, of which one is the checklist's. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "FCS | Forecasting, Capacity Planning & Scheduling (FCS)",
                    "FCS | Forecasting, Capacity Planning & Scheduling",
                    "fcs | Amazon Connect - Forecast Plan Schedule",
                    "FCS | AmazonConnectForecastPlanSchedule",
                    "Agent Assist | AI-powered agent assist",
                    "Manager Assist | AI-powered manager assist",
                    "ACGR | Amazon Connect Global Resiliency (ACGR)",
                    "acgr | Amazon Connect - Global Resiliency",
                    "ACGR | AmazonConnectGlobalResiliency",
                    "Contact Lens | Contact Lens for Amazon Connect",
                    "Conversational analytics | conversational  ANALYTICS"
                })
        void two_names_of_one_feature_count_once(String one, String other) {
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of(one, other, "Custom AI integrations"))
                            .build())
                    .reports(blocker("features-short").caseStudy("cs-1").measured(2, 3))
                    .hasStatus("cs-1", Status.NOT_MET)
                    .measures("features", "cs-1", 2, 3);
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of(one, other, "Custom AI integrations", "AI agent designer"))
                            .build())
                    .reportsNothing()
                    .measures("features", "cs-1", 3, 3);
        }

        @Test
        void names_that_are_repeated_are_said_where_features_are_short() {
            assertThat(shortfall("FCS", "fcs", "Amazon Connect - Forecast Plan Schedule", "Amazon Connect"))
                    .extracting(each -> each.subject() + " " + each.reason())
                    .containsExactlyInAnyOrder(
                            "FCS is named several times or by several names, and counts once",
                            "fcs is named several times or by several names, and counts once",
                            "Amazon Connect is a product, and no feature of one");
        }

        @Test
        void a_product_that_is_repeated_is_still_no_feature() {
            assertThat(shortfall("FCS", "Amazon Connect", "amazon connect"))
                    .extracting(each -> each.subject() + " " + each.reason())
                    .containsExactlyInAnyOrder(
                            "Amazon Connect is a product, and no feature of one",
                            "amazon connect is a product, and no feature of one");
        }

        private List<NotCounted> shortfall(String... features) {
            return CompetencyValidator.create()
                    .validate(ready().caseStudies(List.of(caseStudy("cs-1")
                                    .features(List.of(features))
                                    .build()))
                            .responses(List.of())
                            .build())
                    .requirement("ELIGIBILITY-1")
                    .orElseThrow()
                    .caseStudies()
                    .get(0)
                    .findings()
                    .stream()
                    .filter(finding -> finding.code().equals("features-short"))
                    .findFirst()
                    .orElseThrow()
                    .notCounted();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Amazon Connect",
                    "amazon  connect",
                    "Amazon Connect Customer",
                    "AMAZON CONNECT CUSTOMER BASIC",
                    "Amazon Connect Basic"
                })
        void the_bare_product_is_no_feature(String product) {
            verifyProduct(product);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Amazon Connect Decisions",
                    "AmazonConnectDecisions",
                    "Amazon Connect Health - Patient Engagement",
                    "amazon connect health point of care",
                    "Amazon Connect - Talent",
                    "Amazon Connect Talent"
                })
        void a_product_beside_amazon_connect_customer_is_none_either(String product) {
            verifyProduct(product);
        }

        private void verifyProduct(String product) {
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of("Custom metrics", "Screen recording", product))
                            .build())
                    .reports(
                            blocker("features-short").caseStudy("cs-1").measured(2, 3),
                            warning("not-a-feature").caseStudy("cs-1").subject(product));
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of("Custom metrics", "Screen recording", "AI agent designer", product))
                            .build())
                    .reports(warning("not-a-feature").caseStudy("cs-1").subject(product))
                    .hasStatus("cs-1", Status.MET)
                    .measures("features", "cs-1", 3, 3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Amazon Lex with Amazon Connect", "AmazonLexwithAmazonConnect"})
        void another_product_of_aws_counts_like_an_unknown_feature(String product) {
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of("Custom metrics", "Screen recording", product))
                            .build())
                    .reports(warning("feature-unknown").caseStudy("cs-1").subject(product))
                    .hasStatus("cs-1", Status.MET)
                    .measures("features", "cs-1", 3, 3);
        }

        @Test
        void it_counts_once_under_its_name_and_its_identifier() {
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of(
                                    "Custom metrics", "Amazon Lex with Amazon Connect", "AmazonLexwithAmazonConnect"))
                            .build())
                    .reports(
                            blocker("features-short").caseStudy("cs-1").measured(2, 3),
                            warning("feature-unknown").caseStudy("cs-1").subject("Amazon Lex with Amazon Connect"),
                            warning("feature-unknown").caseStudy("cs-1").subject("AmazonLexwithAmazonConnect"));
        }

        @Test
        void an_unknown_feature_in_two_spellings_counts_once() {
            verifyThat("ELIGIBILITY-1")
                    .given(caseStudy("cs-1")
                            .features(List.of("Custom metrics", "Tea leaf reading", "tea  LEAF reading"))
                            .build())
                    .reports(
                            blocker("features-short").caseStudy("cs-1").measured(2, 3),
                            warning("feature-unknown").caseStudy("cs-1").subject("Tea leaf reading"),
                            warning("feature-unknown").caseStudy("cs-1").subject("tea  LEAF reading"));
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

        @ParameterizedTest
        @EnumSource(names = {"PENDING_SUBMISSION", "REJECTED"})
        void an_opportunity_that_is_not_registered_is_a_blocker(OpportunityReviewStatus status) {
            verifyThat("ELIGIBILITY-3")
                    .given(
                            caseStudy("cs-1").build(),
                            changed().reviewStatus(status).build())
                    .reports(blocker("ace-opportunity-not-registered")
                            .caseStudy("cs-1")
                            .subject(REGISTERED.id())
                            .saying("review status is " + status.title()))
                    .hasStatus("cs-1", Status.NOT_MET);
        }

        @ParameterizedTest
        @NullSource
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"PENDING_SUBMISSION", "REJECTED"})
        void one_in_any_other_review_status_is_registered(OpportunityReviewStatus status) {
            verifyThat("ELIGIBILITY-3")
                    .given(
                            caseStudy("cs-1").build(),
                            changed().reviewStatus(status).build())
                    .reportsNothing();
        }

        @Test
        void one_that_was_lost_is_a_warning() {
            verifyThat("ELIGIBILITY-3")
                    .given(
                            caseStudy("cs-1").build(),
                            changed()
                                    .stage(OpportunityStage.CLOSED_LOST)
                                    .furthestStage(OpportunityStage.LAUNCHED)
                                    .build())
                    .reports(warning("ace-opportunity-lost").caseStudy("cs-1").subject(REGISTERED.id()))
                    .hasStatus("cs-1", Status.MET);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED_LOST")
        void one_in_any_other_stage_is_none(OpportunityStage stage) {
            verifyThat("ELIGIBILITY-3")
                    .given(
                            caseStudy("cs-1").build(),
                            changed()
                                    .stage(stage)
                                    .furthestStage(OpportunityStage.CLOSED_LOST)
                                    .build())
                    .reportsNothing();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Amazon Connect", "Amazon Connect Decisions", "Amazon Lex with Amazon Connect"})
        void one_without_a_tag_is_a_warning(String product) {
            verifyThat("ELIGIBILITY-3")
                    .given(
                            caseStudy("cs-1").build(),
                            changed().products(List.of(product)).build())
                    .reports(warning("ace-opportunity-untagged")
                            .caseStudy("cs-1")
                            .subject(REGISTERED.id()))
                    .hasStatus("cs-1", Status.MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"amazonconnecttasks", "Amazon Connect Customer Basic"})
        void one_with_a_tag_of_either_edition_is_none(String product) {
            verifyThat("ELIGIBILITY-3")
                    .given(
                            caseStudy("cs-1").build(),
                            changed().products(List.of("Amazon S3", product)).build())
                    .reportsNothing();
        }

        @Test
        void every_fault_of_an_opportunity_is_found_and_no_other_opportunity_is_looked_at() {
            AceOpportunity faulty = changed()
                    .reviewStatus(OpportunityReviewStatus.REJECTED)
                    .stage(OpportunityStage.CLOSED_LOST)
                    .products(List.of())
                    .build();
            verifyThat("ELIGIBILITY-3")
                    .given(caseStudy("cs-1").build(), faulty)
                    .reports(
                            blocker("ace-opportunity-not-registered")
                                    .caseStudy("cs-1")
                                    .subject(REGISTERED.id()),
                            warning("ace-opportunity-lost").caseStudy("cs-1").subject(REGISTERED.id()),
                            warning("ace-opportunity-untagged")
                                    .caseStudy("cs-1")
                                    .subject(REGISTERED.id()));
            verifyThat("ELIGIBILITY-3")
                    .given(caseStudy("cs-1").aceOpportunityId("O1").build(), faulty)
                    .given(opportunity("O1").build())
                    .reportsNothing();
        }

        private AceOpportunityBuilder changed() {
            return AceOpportunityBuilder.builder(REGISTERED);
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
        void a_third_with_one_of_its_own_is_not() {
            AceOpportunity own = changed().id("O77").build();
            verifyThat("ELIGIBILITY-3")
                    .given(caseStudy("cs-1").build(), REGISTERED, own)
                    .given(caseStudy("cs-2").aceOpportunityId(REGISTERED.id()).build())
                    .given(caseStudy("cs-3").aceOpportunityId(own.id()).build())
                    .reports(
                            warning("ace-opportunity-shared").caseStudy("cs-1").subject(REGISTERED.id()),
                            warning("ace-opportunity-shared").caseStudy("cs-2").subject(REGISTERED.id()));
        }

        @Test
        void a_name_of_two_people_is_no_opportunity() {
            verifyThat("ELIGIBILITY-3")
                    .given(caseStudy("cs-1").build(), REGISTERED)
                    .given(named("p-1", REGISTERED.id()), named("p-2", REGISTERED.id()))
                    .reportsNothing();
        }

        private Person named(String id, String name) {
            return new Person(id, name, PersonRole.OTHER, BigDecimal.ZERO, false);
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
