package org.connectcompetency.rules.v2026_02.connectpractice;

import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.opportunity;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcePipelineTest {

    private static final ExpectedFinding ONE_SHORT =
            blocker("opportunities-short").measured(9, 10);

    @Nested
    class Numbers {

        @Test
        void ten_qualified_ones_of_its_own_are_enough() {
            verifyThat("ACC-007")
                    .given(opportunities(1, 10, each -> each))
                    .reportsNothing()
                    .hasStatus(Status.MET)
                    .measures("opportunities", 10, 10)
                    .measures("partner-originated", 10, 5)
                    .measures("qualified", 10, 5);
        }

        @Test
        void nine_are_not() {
            verifyThat("ACC-007")
                    .given(opportunities(1, 9, each -> each))
                    .reports(ONE_SHORT)
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void none_at_all_are_three_faults() {
            verifyThat("ACC-007")
                    .reports(
                            blocker("opportunities-short").measured(0, 10),
                            blocker("partner-originated-short").measured(0, 5),
                            blocker("qualified-short").measured(0, 5));
        }

        @Test
        void five_of_them_must_be_originated_by_the_partner() {
            verifyThat("ACC-007")
                    .given(opportunities(1, 5, each -> each), opportunities(6, 10, AcePipelineTest::fromAws))
                    .reportsNothing()
                    .measures("partner-originated", 5, 5);
        }

        @Test
        void four_originated_by_the_partner_are_too_few() {
            verifyThat("ACC-007")
                    .given(opportunities(1, 4, each -> each), opportunities(5, 10, AcePipelineTest::fromAws))
                    .reports(blocker("partner-originated-short").measured(4, 5));
        }

        @Test
        void five_of_them_must_be_qualified() {
            verifyThat("ACC-007")
                    .given(opportunities(1, 5, each -> each), opportunities(6, 10, AcePipelineTest::prospect))
                    .reportsNothing()
                    .measures("qualified", 5, 5);
        }

        @Test
        void four_qualified_ones_are_too_few() {
            verifyThat("ACC-007")
                    .given(opportunities(1, 4, each -> each), opportunities(5, 10, AcePipelineTest::prospect))
                    .reports(blocker("qualified-short").measured(4, 5));
        }

        @Test
        void those_that_do_not_count_are_neither_of_its_own_nor_qualified() {
            verifyThat("ACC-007")
                    .given(
                            opportunities(1, 10, each -> prospect(fromAws(each))),
                            opportunities(11, 20, each -> each.products(List.of())))
                    .reports(
                            blocker("partner-originated-short").measured(0, 5),
                            blocker("qualified-short").measured(0, 5))
                    .measures("opportunities", 10, 10);
        }
    }

    @Nested
    class Stages {

        @ParameterizedTest
        @EnumSource(names = {"QUALIFIED", "TECHNICAL_VALIDATION", "BUSINESS_VALIDATION", "COMMITTED", "LAUNCHED"})
        void qualified_and_what_follows_count(OpportunityStage stage) {
            verifyStage(stage, null).reportsNothing();
            verifyStage(OpportunityStage.CLOSED_LOST, stage).reportsNothing();
        }

        @ParameterizedTest
        @EnumSource(names = {"PROSPECT", "CLOSED_LOST"})
        void others_do_not(OpportunityStage stage) {
            verifyStage(stage, null).reports(blocker("qualified-short").measured(4, 5));
        }

        @ParameterizedTest
        @EnumSource(names = {"QUALIFIED", "TECHNICAL_VALIDATION", "BUSINESS_VALIDATION", "COMMITTED", "LAUNCHED"})
        void the_further_of_the_two_is_what_was_reached(OpportunityStage stage) {
            verifyStage(stage, OpportunityStage.PROSPECT).reportsNothing();
            verifyStage(stage, OpportunityStage.CLOSED_LOST).reportsNothing();
            verifyStage(OpportunityStage.PROSPECT, stage).reportsNothing();
        }

        @ParameterizedTest
        @CsvSource({"PROSPECT, PROSPECT", "PROSPECT, CLOSED_LOST", "CLOSED_LOST, PROSPECT", "CLOSED_LOST, CLOSED_LOST"})
        void neither_of_them_may_be_qualified(OpportunityStage stage, OpportunityStage furthest) {
            verifyStage(stage, furthest).reports(blocker("qualified-short").measured(4, 5));
        }

        private RuleVerifier verifyStage(OpportunityStage stage, OpportunityStage furthest) {
            return verifyThat("ACC-007")
                    .given(
                            opportunities(1, 4, each -> each),
                            opportunity("O5")
                                    .stage(stage)
                                    .furthestStage(furthest)
                                    .build(),
                            opportunities(6, 10, AcePipelineTest::prospect));
        }
    }

    @Nested
    class Window {

        @ParameterizedTest
        @CsvSource({
            "2026-06-15, 2024-12-15",
            "2026-06-15, 2026-06-15",
            "2026-08-31, 2025-02-28",
            "2025-08-31, 2024-02-29",
            "2025-08-29, 2024-02-29"
        })
        void both_ends_of_18_months_count(LocalDate asOf, LocalDate created) {
            verifyTenth(each -> each.createdOn(created), asOf).reportsNothing();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-15, 2024-12-14",
            "2026-06-15, 2026-06-16",
            "2026-08-31, 2025-02-27",
            "2025-08-31, 2024-02-28",
            "2025-08-29, 2024-02-28"
        })
        void the_days_around_them_do_not(LocalDate asOf, LocalDate created) {
            verifyTenth(each -> each.createdOn(created), asOf).reports(ONE_SHORT);
        }

        private RuleVerifier verifyTenth(UnaryOperator<AceOpportunityBuilder> change, LocalDate asOf) {
            return verifyThat("ACC-007")
                    .asOf(asOf)
                    .given(
                            opportunities(1, 9, each -> each.createdOn(asOf)),
                            change.apply(opportunity("O10")).build());
        }
    }

    @Nested
    class Tags {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Amazon Connect Customer",
                    "amazon connect customer basic",
                    "AmazonConnectUnlimitedAIVoice",
                    "Amazon Connect Chat",
                    "AMAZON  CONNECT-CHAT"
                })
        void the_name_or_identifier_of_a_tag_counts(String product) {
            verifyTenth(each -> each.products(List.of(product))).reportsNothing();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Amazon Connect",
                    "Amazon S3",
                    "Amazon Connect Decisions",
                    "Amazon Lex with Amazon Connect",
                    " "
                })
        void other_products_do_not(String product) {
            verifyTenth(each -> each.products(List.of(product))).reports(ONE_SHORT);
        }

        @Test
        void no_tag_does_not() {
            verifyTenth(each -> each.products(List.of())).reports(ONE_SHORT);
        }

        @Test
        void one_of_several_is_enough() {
            verifyTenth(each -> each.products(List.of("Amazon S3", "Amazon Connect - Tasks")))
                    .reportsNothing();
        }
    }

    @Nested
    class Registration {

        @ParameterizedTest
        @ValueSource(strings = {"10", "O", "o10", "O1x", "O 10", " O10", "O10 ", "O-10", "O12345678901234567890"})
        void a_malformed_id_does_not_count_and_is_warned_of(String id) {
            verifyTenth(each -> each.id(id))
                    .reports(ONE_SHORT, warning("malformed-id").subject(id).saying("O and 1 to 19 digits"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"O0", "O1234567890123456789"})
        void an_id_has_1_to_19_digits(String id) {
            verifyTenth(each -> each.id(id)).reportsNothing();
        }

        @ParameterizedTest
        @EnumSource(names = {"PENDING_SUBMISSION", "REJECTED"})
        void an_unregistered_one_does_not_count_and_is_warned_of(OpportunityReviewStatus status) {
            verifyTenth(each -> each.reviewStatus(status))
                    .reports(ONE_SHORT, warning("not-registered").subject("O10").saying(status.title()));
        }

        @ParameterizedTest
        @NullSource
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"PENDING_SUBMISSION", "REJECTED", "ACTION_REQUIRED"})
        void any_other_review_status_counts(OpportunityReviewStatus status) {
            verifyTenth(each -> each.reviewStatus(status)).reportsNothing();
        }

        @Test
        void one_that_waits_for_an_action_counts_with_a_warning() {
            verifyTenth(each -> each.reviewStatus(OpportunityReviewStatus.ACTION_REQUIRED))
                    .reports(warning("action-required").subject("O10"))
                    .hasStatus(Status.MET)
                    .measures("opportunities", 10, 10);
        }

        @Test
        void each_that_waits_is_warned_of() {
            verifyThat("ACC-007")
                    .given(
                            opportunities(1, 8, each -> each),
                            opportunities(11, 12, each -> each.reviewStatus(OpportunityReviewStatus.ACTION_REQUIRED)))
                    .reports(
                            warning("action-required").subject("O11"),
                            warning("action-required").subject("O12"));
        }

        @Test
        void an_eleventh_is_only_warned_of() {
            verifyThat("ACC-007")
                    .given(
                            opportunities(1, 10, each -> each),
                            opportunity("X11").build())
                    .reports(warning("malformed-id").subject("X11"))
                    .hasStatus(Status.MET)
                    .measures("opportunities", 10, 10);
        }

        @Test
        void one_with_both_faults_is_warned_of_both() {
            verifyTenth(each -> each.id("X10").reviewStatus(OpportunityReviewStatus.REJECTED))
                    .reports(
                            ONE_SHORT,
                            warning("malformed-id").subject("X10"),
                            warning("not-registered").subject("X10"));
        }

        @Test
        void one_is_warned_of_though_it_would_not_count_anyhow() {
            verifyThat("ACC-007")
                    .given(
                            opportunities(1, 10, each -> each),
                            opportunity("X11").createdOn(AS_OF.minusYears(5)).build(),
                            opportunity("X12").createdOn(AS_OF.plusDays(1)).build(),
                            opportunity("X13").products(List.of()).build(),
                            opportunity("O14")
                                    .reviewStatus(OpportunityReviewStatus.REJECTED)
                                    .products(List.of("Amazon S3"))
                                    .build())
                    .reports(
                            warning("malformed-id").subject("X11"),
                            warning("malformed-id").subject("X12"),
                            warning("malformed-id").subject("X13"),
                            warning("not-registered").subject("O14"));
        }

        @Test
        void one_is_warned_of_whatever_else_does_not_count() {
            verifyThat("ACC-007")
                    .given(
                            opportunities(1, 10, each -> each),
                            opportunity("X11").build(),
                            opportunity("O12").products(List.of()).build())
                    .reports(warning("malformed-id").subject("X11"));
        }
    }

    private static RuleVerifier verifyTenth(UnaryOperator<AceOpportunityBuilder> change) {
        return verifyThat("ACC-007")
                .given(
                        opportunities(1, 9, each -> each),
                        change.apply(opportunity("O10")).build());
    }

    private static List<AceOpportunity> opportunities(int from, int to, UnaryOperator<AceOpportunityBuilder> change) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> change.apply(opportunity("O" + number)).build())
                .toList();
    }

    private static AceOpportunityBuilder fromAws(AceOpportunityBuilder opportunity) {
        return opportunity.origin(OpportunityOrigin.AWS_ORIGINATED);
    }

    private static AceOpportunityBuilder prospect(AceOpportunityBuilder opportunity) {
        return opportunity.stage(OpportunityStage.PROSPECT);
    }
}
