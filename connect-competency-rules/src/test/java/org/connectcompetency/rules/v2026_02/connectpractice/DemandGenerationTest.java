package org.connectcompetency.rules.v2026_02.connectpractice;

import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.marketing;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandGenerationTest {

    private static final ExpectedFinding ONE_SHORT =
            blocker("activity-kinds-short").measured(2, 3);

    private static final MarketingActivity FIRST = marketing(MarketingKind.THOUGHT_LEADERSHIP);

    private static final MarketingActivity SECOND = marketing(MarketingKind.CUSTOMER_FACING_ASSET);

    @ParameterizedTest
    @EnumSource
    void any_three_of_the_four_kinds_are_enough(MarketingKind left) {
        verifyThat("ACC-009")
                .given(Stream.of(MarketingKind.values())
                        .filter(kind -> kind != left)
                        .map(kind -> marketing(kind))
                        .toList())
                .reportsNothing()
                .hasStatus(Status.MET)
                .measures("activity-kinds", 3, 3);
    }

    @Test
    void four_are_measured_as_four() {
        verifyThat("ACC-009")
                .given(Stream.of(MarketingKind.values())
                        .map(kind -> marketing(kind))
                        .toList())
                .reportsNothing()
                .measures("activity-kinds", 4, 3);
    }

    @Test
    void two_are_not() {
        verifyThat("ACC-009").given(FIRST, SECOND).reports(ONE_SHORT).hasStatus(Status.NOT_MET);
    }

    @Test
    void none_is_a_blocker() {
        verifyThat("ACC-009").reports(blocker("activity-kinds-short").measured(0, 3));
    }

    @Test
    void two_activities_of_one_kind_count_once() {
        verifyThat("ACC-009")
                .given(FIRST, SECOND, new MarketingActivity(SECOND.kind(), "Another", AS_OF, "https://partner.example"))
                .reports(ONE_SHORT);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, 2024-12-15", "2026-06-15, 2026-06-15", "2026-08-31, 2025-02-28", "2025-08-31, 2024-02-29"})
    void both_ends_of_18_months_count(LocalDate asOf, LocalDate on) {
        verifyThat("ACC-009").asOf(asOf).given(on(asOf, on)).reportsNothing();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, 2024-12-14", "2026-06-15, 2026-06-16", "2026-08-31, 2025-02-27", "2025-08-31, 2024-02-28"})
    void the_days_around_them_do_not(LocalDate asOf, LocalDate on) {
        verifyThat("ACC-009").asOf(asOf).given(on(asOf, on)).reports(ONE_SHORT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void an_activity_without_evidence_does_not_count(String evidence) {
        verifyThat("ACC-009")
                .given(FIRST, SECOND, new MarketingActivity(MarketingKind.PUBLIC_OFFERING, "Third", AS_OF, evidence))
                .reports(ONE_SHORT);
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#placeholders")
    void a_placeholder_is_no_evidence(String evidence) {
        verifyThat("ACC-009")
                .given(FIRST, SECOND, new MarketingActivity(MarketingKind.PUBLIC_OFFERING, "Third", AS_OF, evidence))
                .reports(ONE_SHORT);
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#morePlaceholders")
    void a_text_that_contains_one_is(String evidence) {
        verifyThat("ACC-009")
                .given(FIRST, SECOND, new MarketingActivity(MarketingKind.PUBLIC_OFFERING, "Third", AS_OF, evidence))
                .reportsNothing();
    }

    @Test
    void one_that_does_not_count_does_no_harm_to_another_of_its_kind() {
        verifyThat("ACC-009")
                .given(
                        FIRST,
                        SECOND,
                        marketing(MarketingKind.PUBLIC_OFFERING),
                        new MarketingActivity(MarketingKind.PUBLIC_OFFERING, "Third", AS_OF.plusDays(1), null),
                        new MarketingActivity(MarketingKind.PUBLIC_OFFERING, "Third", AS_OF.minusYears(2), null))
                .reportsNothing();
    }

    private static List<MarketingActivity> on(LocalDate asOf, LocalDate third) {
        return List.of(
                new MarketingActivity(MarketingKind.THOUGHT_LEADERSHIP, "First", asOf, "https://partner.example/1"),
                new MarketingActivity(MarketingKind.JOINT_MARKETING, "Second", asOf, "https://partner.example/2"),
                new MarketingActivity(MarketingKind.PUBLIC_OFFERING, "Third", third, "https://partner.example/3"));
    }
}
