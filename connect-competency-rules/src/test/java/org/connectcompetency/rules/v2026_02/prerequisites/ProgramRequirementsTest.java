package org.connectcompetency.rules.v2026_02.prerequisites;

import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.partner;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.Solution;
import org.connectcompetency.model.application.SolutionStatus;
import org.connectcompetency.model.application.Specialization;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramRequirementsTest {

    private final ExpectedFinding tierTooLow = blocker("partner-tier").saying("tier is Select;");

    @ParameterizedTest
    @EnumSource(names = {"ADVANCED", "PREMIER"})
    void the_tier_and_an_active_solution_are_enough(PartnerTier tier) {
        verifyThat("1.4").given(partner().tier(tier).build()).reportsNothing().hasStatus(Status.MET);
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTERED", "SELECT"})
    void a_lower_tier_is_a_blocker(PartnerTier tier) {
        verifyThat("1.4")
                .given(partner().tier(tier).build())
                .reports(blocker("partner-tier").saying("tier is " + tier.title() + ";"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void no_solution_is_a_blocker() {
        verifyThat("1.4")
                .given(partner().solution(null).build())
                .reports(blocker("solution-missing"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void an_inactive_solution_is_a_blocker() {
        verifyThat("1.4")
                .given(partner()
                        .solution(new Solution("Beacon", SolutionStatus.INACTIVE))
                        .build())
                .reports(blocker("solution-inactive").subject("Beacon"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void the_tier_and_the_solution_are_faults_of_their_own() {
        verifyThat("1.4")
                .given(partner()
                        .tier(PartnerTier.SELECT)
                        .solution(new Solution("Beacon", SolutionStatus.INACTIVE))
                        .build())
                .reports(tierTooLow, blocker("solution-inactive").subject("Beacon"));
    }

    @Test
    void a_specialization_that_is_compliant_has_nothing_to_regain() {
        verifyThat("1.4").given(holding(null).tier(PartnerTier.SELECT).build()).reports(tierTooLow);
    }

    @Test
    void a_non_compliant_one_whose_tier_and_solution_are_in_order_is_met() {
        verifyThat("1.4").given(holding(AS_OF).build()).reportsNothing();
        verifyThat("1.4").given(holding(AS_OF.minusYears(1)).build()).reportsNothing();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-06-15, 2026-12-15, 0",
        "2026-06-15, 2026-06-14, 2026-12-14, 1",
        "2026-06-15, 2025-12-15, 2026-06-15, 6",
        // Six months from the last day of August end on the last day of February.
        "2026-02-28, 2025-08-31, 2026-02-28, 6",
        "2028-02-29, 2027-08-31, 2028-02-29, 6",
    })
    void a_non_compliant_one_has_six_months_to_regain_its_tier(
            LocalDate asOf, LocalDate since, String lastDay, int months) {
        verifyThat("1.4")
                .asOf(asOf)
                .given(holding(since).tier(PartnerTier.SELECT).build())
                .reports(
                        tierTooLow,
                        blocker("compliance-to-regain")
                                .measured(months, 6)
                                .saying("since " + since + "; compliance must be regained by " + lastDay))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2025-12-14, 2026-06-14, 7",
        "2026-03-01, 2025-08-31, 2026-02-28, 7",
        "2026-06-15, 2025-06-15, 2025-12-15, 12",
    })
    void afterwards_the_time_is_over(LocalDate asOf, LocalDate since, String lastDay, int months) {
        verifyThat("1.4")
                .asOf(asOf)
                .given(holding(since).tier(PartnerTier.SELECT).build())
                .reports(
                        tierTooLow,
                        blocker("compliance-time-over")
                                .measured(months, 6)
                                .saying("since " + since + "; the time to regain compliance ended on " + lastDay))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void a_missing_solution_is_to_be_regained_as_well() {
        verifyThat("1.4")
                .given(holding(AS_OF).solution(null).build())
                .reports(
                        blocker("solution-missing"),
                        blocker("compliance-to-regain").measured(0, 6));
        verifyThat("1.4")
                .given(holding(AS_OF.minusMonths(7)).solution(null).build())
                .reports(
                        blocker("solution-missing"),
                        blocker("compliance-time-over").measured(7, 6));
    }

    @Test
    void an_inactive_solution_is_to_be_regained_as_well() {
        Solution inactive = new Solution("Beacon", SolutionStatus.INACTIVE);
        verifyThat("1.4")
                .given(holding(AS_OF).solution(inactive).build())
                .reports(
                        blocker("solution-inactive").subject("Beacon"),
                        blocker("compliance-to-regain").measured(0, 6));
        verifyThat("1.4")
                .given(holding(AS_OF.minusMonths(7)).solution(inactive).build())
                .reports(
                        blocker("solution-inactive").subject("Beacon"),
                        blocker("compliance-time-over").measured(7, 6));
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTERED", "SELECT"})
    void every_lower_tier_is_to_be_regained(PartnerTier tier) {
        ExpectedFinding low = blocker("partner-tier").saying("tier is " + tier.title() + ";");
        verifyThat("1.4")
                .given(holding(AS_OF).tier(tier).build())
                .reports(low, blocker("compliance-to-regain").measured(0, 6));
        verifyThat("1.4")
                .given(holding(AS_OF.minusMonths(7)).tier(tier).build())
                .reports(low, blocker("compliance-time-over").measured(7, 6));
    }

    @Test
    void premier_is_nothing_to_regain() {
        verifyThat("1.4")
                .given(holding(AS_OF).tier(PartnerTier.PREMIER).build())
                .reportsNothing();
        verifyThat("1.4")
                .given(holding(AS_OF.minusMonths(7)).tier(PartnerTier.PREMIER).build())
                .reportsNothing();
    }

    @Test
    void non_compliance_that_begins_after_the_as_of_date_does_not_count_yet() {
        verifyThat("1.4")
                .given(holding(AS_OF.plusDays(1)).tier(PartnerTier.SELECT).build())
                .reports(tierTooLow);
    }

    @Test
    void a_specialization_awarded_on_the_as_of_date_is_held() {
        verifyThat("1.4")
                .given(partner()
                        .specialization(new Specialization(AS_OF, AS_OF))
                        .tier(PartnerTier.SELECT)
                        .build())
                .reports(tierTooLow, blocker("compliance-to-regain").measured(0, 6));
        verifyThat("1.4")
                .given(partner()
                        .specialization(new Specialization(AS_OF, AS_OF.minusMonths(7)))
                        .tier(PartnerTier.SELECT)
                        .build())
                .reports(tierTooLow, blocker("compliance-time-over").measured(7, 6));
    }

    @Test
    void one_awarded_after_the_as_of_date_is_not_held_yet() {
        LocalDate tomorrow = AS_OF.plusDays(1);
        verifyThat("1.4")
                .given(partner()
                        .specialization(new Specialization(tomorrow, AS_OF))
                        .tier(PartnerTier.SELECT)
                        .build())
                .reports(tierTooLow);
        verifyThat("1.4")
                .given(partner()
                        .specialization(new Specialization(tomorrow, AS_OF.minusMonths(7)))
                        .tier(PartnerTier.SELECT)
                        .build())
                .reports(tierTooLow);
    }

    private PartnerBuilder holding(@Nullable LocalDate nonCompliantSince) {
        return partner().specialization(new Specialization(LocalDate.of(2024, 1, 1), nonCompliantSince));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHECKLIST-VERSION", "1.1", "1.2", "1.3"})
    void the_solution_is_asked_for_by_the_program_requirements_alone(String requirement) {
        Solution inactive = new Solution("Beacon", SolutionStatus.INACTIVE);
        verifyThat(requirement).given(partner().solution(inactive).build()).reportsNothing();
        verifyThat(requirement).given(partner().solution(null).build()).reportsNothing();
    }
}
