package org.connectcompetency.rules.v2026_02.connectpractice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.coSell;
import static org.connectcompetency.rules.Samples.opportunity;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CoSellActivityBuilder;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceBuilder;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsSellerEngagementTest {

    private static final ExpectedFinding ONE_SHORT = blocker("co-sell-short").measured(1, 2);

    private static final AceOpportunity FROM_PARTNER = opportunity("O2").build();

    private static final AceOpportunity FROM_AWS =
            opportunity("O2").origin(OpportunityOrigin.AWS_ORIGINATED).build();

    @Test
    void co_selling_on_two_opportunities_is_enough() {
        verifyWith(FROM_PARTNER, coSell("O2"))
                .reportsNothing()
                .hasStatus(Status.MET)
                .measures("co-sell-opportunities", 2, 2);
    }

    @Test
    void two_activities_on_one_opportunity_count_once() {
        verifyWith(
                        FROM_PARTNER,
                        activity()
                                .opportunity("O1")
                                .kind(CoSellKind.JOINT_PRESENTATION)
                                .build())
                .reports(ONE_SHORT)
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void none_is_a_blocker() {
        verifyThat("ACC-008")
                .given(response("ACC-008").build(), FROM_PARTNER)
                .reports(blocker("co-sell-short").measured(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, 2024-12-15", "2026-06-15, 2026-06-15", "2026-08-31, 2025-02-28", "2025-08-31, 2024-02-29"})
    void both_ends_of_18_months_count(LocalDate asOf, LocalDate on) {
        verifyAsOf(asOf, on).reportsNothing();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, 2024-12-14", "2026-06-15, 2026-06-16", "2026-08-31, 2025-02-27", "2025-08-31, 2024-02-28"})
    void the_days_around_them_do_not(LocalDate asOf, LocalDate on) {
        verifyAsOf(asOf, on).reports(ONE_SHORT);
    }

    @Test
    void an_opportunity_without_a_tag_does_not_count() {
        verifyWith(opportunity("O2").products(List.of("Amazon S3")).build(), coSell("O2"))
                .reports(ONE_SHORT);
    }

    @Test
    void an_identifier_of_a_basic_tag_counts() {
        verifyWith(opportunity("O2").products(List.of("amazonconnecttasks")).build(), coSell("O2"))
                .reportsNothing();
    }

    @Test
    void the_opportunity_itself_may_be_older() {
        verifyWith(opportunity("O2").createdOn(AS_OF.minusYears(5)).build(), coSell("O2"))
                .reportsNothing();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void an_activity_without_evidence_does_not_count(String evidence) {
        verifyWith(FROM_PARTNER, activity().evidence(evidence).build()).reports(ONE_SHORT);
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#placeholders")
    void a_placeholder_is_no_evidence(String evidence) {
        verifyWith(FROM_PARTNER, activity().evidence(evidence).build()).reports(ONE_SHORT);
        verifyWith(FROM_PARTNER, acceptance().evidence(evidence).build()).reports(ONE_SHORT);
        verifyWith(FROM_AWS, acceptance().evidence(evidence).build()).reportsNothing();
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#morePlaceholders")
    void a_text_that_contains_one_is(String evidence) {
        verifyWith(FROM_PARTNER, activity().evidence(evidence).build()).reportsNothing();
        verifyWith(FROM_PARTNER, acceptance().evidence(evidence).build()).reportsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "O", "o2", "O2x", " O2", "O12345678901234567890"})
    void an_opportunity_with_a_malformed_id_does_not_count(String id) {
        verifyWith(opportunity(id).build(), coSell(id)).reports(ONE_SHORT);
        verifyWith(
                        opportunity(id).origin(OpportunityOrigin.AWS_ORIGINATED).build(),
                        acceptance().opportunity(id).build())
                .reports(ONE_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O0", "O1234567890123456789"})
    void one_with_1_to_19_digits_does(String id) {
        verifyWith(opportunity(id).build(), coSell(id)).reportsNothing();
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING_SUBMISSION", "REJECTED"})
    void an_opportunity_that_is_not_registered_does_not_count(OpportunityReviewStatus status) {
        verifyWith(opportunity("O2").reviewStatus(status).build(), coSell("O2"))
                .reports(ONE_SHORT)
                .measures("co-sell-opportunities", 1, 2);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PENDING_SUBMISSION", "REJECTED"})
    void one_in_any_other_review_status_does(OpportunityReviewStatus status) {
        verifyWith(opportunity("O2").reviewStatus(status).build(), coSell("O2")).reportsNothing();
    }

    @Test
    void what_does_not_count_is_said_with_each_reason() {
        CompetencyApplication application = ready().aceOpportunities(List.of(
                        opportunity("X2").build(),
                        opportunity("O2")
                                .reviewStatus(OpportunityReviewStatus.PENDING_SUBMISSION)
                                .build()))
                .coSellActivities(List.of(coSell("X2"), coSell("O2")))
                .build();
        assertThat(CompetencyValidator.create()
                        .validate(application)
                        .requirement("ACC-008")
                        .orElseThrow()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.notCounted())
                        .extracting(each -> each.subject() + " " + each.reason())
                        .containsExactly(
                                "O2 is not registered: its review status is pending submission",
                                "X2 is not an ACE opportunity id (O and 1 to 19 digits)"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AWS_ORIGINATED_ACCEPTED")
    void evidence_is_needed_on_an_opportunity_from_aws_too(CoSellKind kind) {
        verifyWith(FROM_AWS, activity().kind(kind).evidence(null).build()).reports(ONE_SHORT);
    }

    @Test
    void acceptance_of_an_opportunity_from_aws_needs_none() {
        verifyWith(FROM_AWS, acceptance().build()).reportsNothing();
    }

    @Test
    void acceptance_of_an_opportunity_from_the_partner_does_not_count() {
        verifyWith(FROM_PARTNER, acceptance().build()).reports(ONE_SHORT);
    }

    @ParameterizedTest
    @EnumSource
    void any_kind_counts_with_evidence(CoSellKind kind) {
        verifyWith(FROM_PARTNER, activity().kind(kind).build()).reportsNothing();
    }

    @Test
    void one_that_does_not_count_does_no_harm_to_another_on_the_same_opportunity() {
        verifyWith(FROM_PARTNER, activity().evidence(null).build(), coSell("O2"))
                .reportsNothing();
    }

    @Test
    void several_faults_are_one_finding() {
        verifyWith(
                        opportunity("O2").products(List.of()).build(),
                        acceptance().on(AS_OF.plusDays(1)).build(),
                        activity().on(AS_OF.minusYears(2)).evidence(null).build())
                .reports(ONE_SHORT);
    }

    @Test
    void the_written_process_is_asked_for_as_well() {
        verifyThat("ACC-008")
                .given(opportunity("O1").build(), FROM_PARTNER, coSell("O1"), coSell("O2"))
                .reports(blocker("response-missing"));
    }

    private static RuleVerifier verifyAsOf(LocalDate asOf, LocalDate on) {
        return verifyThat("ACC-008")
                .asOf(asOf)
                .given(
                        response("ACC-008").evidence(undated()).build(),
                        opportunity("O1").build(),
                        FROM_PARTNER,
                        activity().opportunity("O1").on(asOf).build(),
                        activity().on(on).build());
    }

    /** Returns evidence without a date, as the process needs none. */
    private static List<Evidence> undated() {
        return response("ACC-008").build().evidence().stream()
                .map(piece -> EvidenceBuilder.builder(piece).date(null).build())
                .toList();
    }

    /** Returns a verifier that is given one opportunity with co-selling, and another with these activities. */
    private static RuleVerifier verifyWith(AceOpportunity second, CoSellActivity... activities) {
        return verifyThat("ACC-008")
                .given(
                        response("ACC-008").build(),
                        opportunity("O1").build(),
                        coSell("O1"),
                        second,
                        List.of(activities));
    }

    private static CoSellActivityBuilder activity() {
        return CoSellActivityBuilder.builder(coSell("O2"));
    }

    private static CoSellActivityBuilder acceptance() {
        return activity().kind(CoSellKind.AWS_ORIGINATED_ACCEPTED).evidence(null);
    }
}
