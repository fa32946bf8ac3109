package org.connectcompetency.rules.v2026_02.commonexamples;

import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.math.BigDecimal;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerSolutionTest {

    @Nested
    class Ps003 {

        @Test
        void a_billed_solution_in_production_satisfies() {
            verifyWith(caseStudy("cs-1"))
                    .reportsNothing()
                    .hasStatus(Status.MET)
                    .measures("annual-recurring-revenue-usd", "cs-1", 60000, 0);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRODUCTION")
        void one_that_is_not_in_production_does_not(CaseStudyStage stage) {
            verifyWith(caseStudy("cs-1").stage(stage))
                    .reports(blocker("not-in-production").caseStudy("cs-1").saying("is " + stage.title()))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void one_without_annual_revenue_does_not() {
            verifyWith(caseStudy("cs-1").annualRecurringRevenueUsd(null))
                    .reports(blocker("annual-revenue-missing").caseStudy("cs-1").requiring(0));
        }

        @Test
        void monthly_revenue_does_not_stand_in() {
            verifyWith(caseStudy("cs-1")
                            .annualRecurringRevenueUsd(null)
                            .monthlyRecurringRevenueUsd(new BigDecimal("5000")))
                    .reports(blocker("annual-revenue-missing").caseStudy("cs-1").requiring(0));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "0.00"})
        void zero_is_not_over_zero(String revenue) {
            verifyWith(caseStudy("cs-1").annualRecurringRevenueUsd(new BigDecimal(revenue)))
                    .reports(blocker("annual-revenue-too-low").caseStudy("cs-1").measured(0, 0));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.01", "1", "123456789012.34"})
        void a_cent_is(String revenue) {
            verifyWith(caseStudy("cs-1").annualRecurringRevenueUsd(new BigDecimal(revenue)))
                    .reportsNothing();
        }

        @Test
        void both_faults_are_found() {
            verifyWith(caseStudy("cs-1").stage(CaseStudyStage.PILOT).annualRecurringRevenueUsd(BigDecimal.ZERO))
                    .reports(
                            blocker("not-in-production").caseStudy("cs-1"),
                            blocker("annual-revenue-too-low").caseStudy("cs-1").measured(0, 0));
        }

        @Test
        void one_case_study_carries_the_requirement() {
            verifyWith(caseStudy("cs-1"))
                    .given(
                            caseStudy("cs-2").stage(CaseStudyStage.PILOT).build(),
                            response("PS-003", "cs-2").build(),
                            caseStudy("cs-3").annualRecurringRevenueUsd(null).build(),
                            response("PS-003", "cs-3").build(),
                            caseStudy("cs-4")
                                    .annualRecurringRevenueUsd(BigDecimal.ZERO)
                                    .build(),
                            response("PS-003", "cs-4").build())
                    .reports(
                            warning("not-in-production").caseStudy("cs-2"),
                            warning("annual-revenue-missing").caseStudy("cs-3").requiring(0),
                            warning("annual-revenue-too-low").caseStudy("cs-4").measured(0, 0))
                    .hasStatus(Status.MET)
                    .hasStatus("cs-1", Status.MET)
                    .hasStatus("cs-2", Status.NOT_MET);
        }

        @Test
        void a_narrative_is_asked_for_as_well() {
            verifyThat("PS-003")
                    .given(caseStudy("cs-1").build())
                    .reports(blocker("response-missing").caseStudy("cs-1"));
        }

        private RuleVerifier verifyWith(CaseStudyBuilder caseStudy) {
            return verifyThat("PS-003")
                    .given(caseStudy.build(), response("PS-003", "cs-1").build());
        }
    }

    @Nested
    class Ps004 {

        @Test
        void both_ids_are_good_to_have_and_no_response_is_needed() {
            verifyThat("PS-004")
                    .given(caseStudy("cs-1").build())
                    .reportsNothing()
                    .hasStatus(Status.MET)
                    .hasStatus("cs-1", Status.MET);
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", "  "})
        void a_missing_opportunity_id_is_a_warning(String id) {
            verifyThat("PS-004")
                    .given(caseStudy("cs-1").aceOpportunityId(id).build())
                    .reports(warning("ace-opportunity-id-missing").caseStudy("cs-1"))
                    .hasStatus("cs-1", Status.MET)
                    .hasStatus(Status.MET);
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", "  "})
        void a_missing_account_id_is_a_warning(String id) {
            verifyThat("PS-004")
                    .given(caseStudy("cs-1").awsAccountId(id).build())
                    .reports(warning("aws-account-id-missing").caseStudy("cs-1"))
                    .hasStatus("cs-1", Status.MET)
                    .hasStatus(Status.MET);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "12345678901",
                    "1234567890123",
                    "12345678901a",
                    "abcdefghijkl",
                    "1234-5678-9012",
                    "1234 5678 9012",
                    "+12345678901",
                    "12345678901\u0662",
                    "tbd"
                })
        void a_malformed_account_id_is_a_warning(String id) {
            verifyThat("PS-004")
                    .given(caseStudy("cs-1").awsAccountId(id).build())
                    .reports(warning("aws-account-id-malformed")
                            .caseStudy("cs-1")
                            .subject(id)
                            .saying(id + " is not 12 digits"))
                    .hasStatus("cs-1", Status.MET)
                    .hasStatus(Status.MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"000000000000", "123456789012", "999999999999"})
        void twelve_digits_are_an_account_id(String id) {
            verifyThat("PS-004")
                    .given(caseStudy("cs-1").awsAccountId(id).build())
                    .reportsNothing()
                    .hasStatus("cs-1", Status.MET);
        }

        @Test
        void every_case_study_is_looked_at() {
            verifyThat("PS-004")
                    .given(
                            caseStudy("cs-1").build(),
                            caseStudy("cs-2")
                                    .aceOpportunityId(null)
                                    .awsAccountId(null)
                                    .build(),
                            caseStudy("cs-3").awsAccountId(null).build())
                    .reports(
                            warning("ace-opportunity-id-missing").caseStudy("cs-2"),
                            warning("aws-account-id-missing").caseStudy("cs-2"),
                            warning("aws-account-id-missing").caseStudy("cs-3"))
                    .hasStatus(Status.MET);
        }
    }
}
