package org.connectcompetency.rules.v2026_02.commonpractice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.approvedReview;
import static org.connectcompetency.rules.Samples.partner;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.FoundationalTechnicalReview;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.TechnicalReviewStatus;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPracticeWaiverTest {

    @Nested
    class TheSection {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "POV-001", "POV-002", "POV-003", "POV-004", "POV-005", "PRJ-001", "PRJ-002", "PRJ-003", "PRJ-005",
                    "CSN-001", "CSN-002"
                })
        void is_waived_as_a_whole(String requirement) {
            verifyThat(requirement)
                    .given(partner().build())
                    .reports(blocker("response-missing"))
                    .hasStatus(Status.NOT_MET);
            verifyThat(requirement)
                    .given(partner()
                            .foundationalTechnicalReview(approvedReview())
                            .build())
                    .hasStatus(Status.WAIVED)
                    .reportsNothing();
            verifyThat(requirement)
                    .given(holding("DevOps", CompetencyType.SERVICES, AS_OF))
                    .hasStatus(Status.WAIVED)
                    .reportsNothing();
        }

        @Test
        void has_no_need_of_project_managers_either() {
            verifyThat("PRJ-004")
                    .given(partner()
                            .foundationalTechnicalReview(approvedReview())
                            .build())
                    .hasStatus(Status.WAIVED)
                    .reportsNothing();
        }

        @ParameterizedTest
        @ValueSource(strings = {"ACC-001", "ACC-002", "ACC-004", "ACC-010", "ACC-011", "ACC-012"})
        void is_the_only_one_that_is_waived(String requirement) {
            verifyThat(requirement)
                    .given(partner()
                            .foundationalTechnicalReview(approvedReview())
                            .competencies(List.of(new HeldCompetency("DevOps", CompetencyType.SERVICES, AS_OF)))
                            .build())
                    .reports(blocker("response-missing"))
                    .hasStatus(Status.NOT_MET);
        }
    }

    @Nested
    class TechnicalReview {

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"2026-06-15", "2020-01-01"})
        void an_approved_one_waives_whenever_it_was(@Nullable LocalDate approvedOn) {
            verifyThat("POV-001")
                    .given(reviewed(TechnicalReviewStatus.APPROVED, approvedOn))
                    .hasStatus(Status.WAIVED)
                    .reportsNothing();
        }

        @Test
        void one_of_another_offering_waives_with_a_warning_at_the_first_requirement_alone() {
            Partner other = Samples.partner()
                    .foundationalTechnicalReview(
                            new FoundationalTechnicalReview("Lantern", TechnicalReviewStatus.APPROVED, null))
                    .build();
            verifyThat("POV-001")
                    .given(other)
                    .hasStatus(Status.WAIVED)
                    .reports(warning("review-of-other-offering").subject("Lantern"));
            verifyThat("POV-002").given(other).hasStatus(Status.WAIVED).reportsNothing();
        }

        @Test
        void an_approval_after_the_as_of_date_does_not_count() {
            verifyThat("POV-001")
                    .given(reviewed(TechnicalReviewStatus.APPROVED, AS_OF.plusDays(1)))
                    .reports(blocker("response-missing"))
                    .hasStatus(Status.NOT_MET);
        }

        @ParameterizedTest
        @EnumSource(names = "APPROVED", mode = EnumSource.Mode.EXCLUDE)
        void another_status_does_not_count(TechnicalReviewStatus status) {
            verifyThat("POV-001").given(reviewed(status, AS_OF)).reports(blocker("response-missing"));
            verifyThat("POV-001").given(reviewed(status, null)).reports(blocker("response-missing"));
        }

        private Partner reviewed(TechnicalReviewStatus status, @Nullable LocalDate approvedOn) {
            return partner()
                    .foundationalTechnicalReview(
                            new FoundationalTechnicalReview("lantern  for Connect ", status, approvedOn))
                    .build();
        }
    }

    @Nested
    class AnotherCompetency {

        @ParameterizedTest
        @CsvSource({
            "2026-06-15, 2025-06-15",
            "2026-06-15, 2025-06-16",
            "2026-06-15, 2026-06-15",
            // Twelve months before a leap day begin on the last day of February.
            "2028-02-29, 2027-02-28",
        })
        void one_achieved_within_twelve_months_waives(LocalDate asOf, LocalDate achievedOn) {
            verifyThat("CSN-001")
                    .asOf(asOf)
                    .given(holding("DevOps", CompetencyType.SERVICES, achievedOn))
                    .hasStatus(Status.WAIVED)
                    .reportsNothing();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-15, 2025-06-14",
            "2026-06-15, 2026-06-16",
            "2028-02-29, 2027-02-27",
        })
        void one_achieved_before_or_after_does_not(LocalDate asOf, LocalDate achievedOn) {
            verifyThat("CSN-001")
                    .asOf(asOf)
                    .given(holding("DevOps", CompetencyType.SERVICES, achievedOn))
                    .reports(blocker("response-missing"))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void a_software_competency_does_not() {
            verifyThat("CSN-001")
                    .given(holding("DevOps", CompetencyType.SOFTWARE, AS_OF))
                    .reports(blocker("response-missing"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Amazon Connect Customer",
                    "AWS Amazon Connect Customer Services Competency",
                    "amazon  CONNECT\tcustomer"
                })
        void the_one_applied_for_does_not(String name) {
            verifyThat("CSN-001")
                    .given(holding(name, CompetencyType.SERVICES, AS_OF))
                    .reports(blocker("response-missing"))
                    .hasStatus(Status.NOT_MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Amazon Connect", "Customer Experience", "Amazon Connect and Customer Data"})
        void one_of_a_similar_name_does(String name) {
            verifyThat("CSN-001")
                    .given(holding(name, CompetencyType.SERVICES, AS_OF))
                    .hasStatus(Status.WAIVED);
        }

        @Test
        void one_that_counts_among_others_that_do_not_is_enough() {
            verifyThat("CSN-001")
                    .given(partner()
                            .foundationalTechnicalReview(
                                    new FoundationalTechnicalReview("Lantern", TechnicalReviewStatus.REJECTED, null))
                            .competencies(List.of(
                                    new HeldCompetency("Security", CompetencyType.SERVICES, AS_OF.minusYears(2)),
                                    new HeldCompetency("Retail", CompetencyType.SOFTWARE, AS_OF),
                                    new HeldCompetency("Amazon Connect Customer", CompetencyType.SERVICES, AS_OF),
                                    new HeldCompetency("DevOps", CompetencyType.SERVICES, AS_OF.minusMonths(1))))
                            .build())
                    .hasStatus(Status.WAIVED)
                    .reportsNothing();
        }

        @Test
        void several_that_each_lack_something_else_are_not() {
            verifyThat("CSN-001")
                    .given(partner()
                            .competencies(List.of(
                                    new HeldCompetency("Security", CompetencyType.SERVICES, AS_OF.minusYears(2)),
                                    new HeldCompetency("Retail", CompetencyType.SOFTWARE, AS_OF),
                                    new HeldCompetency("Amazon Connect Customer", CompetencyType.SERVICES, AS_OF)))
                            .build())
                    .reports(blocker("response-missing"));
        }
    }

    private static Partner holding(String name, CompetencyType type, LocalDate achievedOn) {
        return partner()
                .competencies(List.of(new HeldCompetency(name, type, achievedOn)))
                .build();
    }

    @Nested
    class Claims {

        @Test
        void each_claim_says_whether_it_holds_and_what_it_lacks() {
            assertThat(claims(Samples.partner()
                            .foundationalTechnicalReview(new FoundationalTechnicalReview(
                                    "Lantern", TechnicalReviewStatus.IN_REVIEW, AS_OF.plusDays(1)))
                            .competencies(List.of(
                                    new HeldCompetency("Migration", CompetencyType.SERVICES, AS_OF.minusMonths(12)),
                                    new HeldCompetency(
                                            "Retail",
                                            CompetencyType.SERVICES,
                                            AS_OF.minusMonths(12).minusDays(1)),
                                    new HeldCompetency("Security", CompetencyType.SOFTWARE, AS_OF.plusDays(1)),
                                    new HeldCompetency("Amazon Connect Customer", CompetencyType.SERVICES, AS_OF)))
                            .build()))
                    .containsExactly(
                            "fails: The Foundational Technical Review of Lantern is not approved: it is in review.",
                            "holds: The competency Migration was achieved on 2025-06-15.",
                            "fails: The competency Retail was achieved on 2025-06-14, before 2025-06-15.",
                            "fails: The competency Security is achieved on 2026-06-16, after the as-of date 2026-06-15"
                                    + " and is for software, not for services.");
        }

        @Test
        void an_approval_in_the_future_fails() {
            assertThat(claims(Samples.partner()
                            .foundationalTechnicalReview(new FoundationalTechnicalReview(
                                    "Lantern", TechnicalReviewStatus.APPROVED, AS_OF.plusDays(1)))
                            .build()))
                    .singleElement()
                    .asString()
                    .startsWith("fails: ")
                    .endsWith("is approved on 2026-06-16, after the as-of date 2026-06-15.");
        }

        private List<String> claims(Partner partner) {
            return CompetencyValidator.create()
                    .validate(Samples.ready().partner(partner).build())
                    .waivers()
                    .stream()
                    .filter(claim -> claim.waiver().equals("common-practice"))
                    .peek(claim -> assertThat(claim.caseStudy()).isNull())
                    .map(claim -> (claim.holds() ? "holds: " : "fails: ") + claim.reason())
                    .toList();
        }
    }
}
