package org.connectcompetency.rules.v2026_02.commonpractice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.approvedReview;
import static org.connectcompetency.rules.Samples.partner;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.FoundationalTechnicalReview;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.TechnicalReviewStatus;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.model.result.WaiverClaim;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPracticeWaiverTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

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
                            new FoundationalTechnicalReview("Lantern for Connect", status, approvedOn))
                    .build();
        }
    }

    /** The review waives all the same; only the names are to be looked at. */
    @Nested
    class OfAnotherOffering {

        @Test
        void it_waives_with_one_warning_in_the_whole_section() {
            ValidationResult result = VALIDATOR.validate(
                    ready().partner(approved("Beacon", AS_OF).build()).build());

            assertThat(result.requirement("POV-001").orElseThrow().findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("review-of-other-offering");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.subject()).isEqualTo("Beacon");
                    });
            assertThat(result.requirements())
                    .filteredOn(each -> each.id().matches("(POV|PRJ|CSN)-.*"))
                    .hasSize(12)
                    .allSatisfy(each -> assertThat(each.status()).isEqualTo(Status.WAIVED))
                    .filteredOn(each -> !each.findings().isEmpty())
                    .extracting(each -> each.id())
                    .containsExactly("POV-001");
            assertThat(result.verdict()).isEqualTo(Verdict.READY);
        }

        @Test
        void the_warning_names_both() {
            verifyThat("POV-001")
                    .given(approved("Beacon", AS_OF).build())
                    .hasStatus(Status.WAIVED)
                    .reports(warning("review-of-other-offering")
                            .subject("Beacon")
                            .saying("is of Beacon; the solution applied with is Lantern for Connect."));
        }

        @Test
        void an_approval_without_a_date_is_looked_at_too() {
            verifyThat("POV-001")
                    .given(approved("Beacon", null).build())
                    .reports(warning("review-of-other-offering").subject("Beacon"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Lantern for Connect", " lantern  FOR connect", "Lantern\u00a0for Connect"})
        void names_are_compared_as_names(String offering) {
            verifyThat("POV-001")
                    .given(approved(offering, AS_OF).build())
                    .hasStatus(Status.WAIVED)
                    .reportsNothing();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Lantern", "Lantern for Connect 2"})
        void part_of_a_name_is_another(String offering) {
            verifyThat("POV-001")
                    .given(approved(offering, AS_OF).build())
                    .reports(warning("review-of-other-offering").subject(offering));
        }

        @Test
        void so_is_every_name_where_there_is_no_solution() {
            verifyThat("POV-001")
                    .given(approved("Beacon", AS_OF).solution(null).build())
                    .reports(warning("review-of-other-offering")
                            .subject("Beacon")
                            .saying("is not given"));
        }

        @Test
        void a_review_that_does_not_waive_is_not_warned_of() {
            Partner later = approved("Beacon", AS_OF.plusDays(1)).build();
            verifyThat("POV-001").given(later).reports(blocker("response-missing"));
            HeldCompetency other = new HeldCompetency("DevOps", CompetencyType.SERVICES, AS_OF);
            verifyThat("POV-001")
                    .given(PartnerBuilder.builder(later)
                            .competencies(List.of(other))
                            .build())
                    .hasStatus(Status.WAIVED)
                    .reportsNothing();
            verifyThat("POV-001")
                    .given(partner()
                            .foundationalTechnicalReview(
                                    new FoundationalTechnicalReview("Beacon", TechnicalReviewStatus.IN_REVIEW, AS_OF))
                            .competencies(List.of(other))
                            .build())
                    .hasStatus(Status.WAIVED)
                    .reportsNothing();
        }

        private PartnerBuilder approved(String offering, @Nullable LocalDate on) {
            return partner()
                    .foundationalTechnicalReview(
                            new FoundationalTechnicalReview(offering, TechnicalReviewStatus.APPROVED, on));
        }
    }

    /** What the result says of each claim, whether it holds or not. */
    @Nested
    class Claims {

        @Test
        void nothing_claimed_is_no_claim() {
            assertThat(claims(partner())).isEmpty();
        }

        @Test
        void an_approved_review_holds() {
            assertThat(claims(reviewed(TechnicalReviewStatus.APPROVED, AS_OF)))
                    .containsExactly(holding("The Foundational Technical Review of Lantern for Connect is approved."));
            assertThat(claims(reviewed(TechnicalReviewStatus.APPROVED, null)))
                    .containsExactly(holding("The Foundational Technical Review of Lantern for Connect is approved."));
        }

        @Test
        void one_approved_after_the_as_of_date_says_so() {
            assertThat(claims(reviewed(TechnicalReviewStatus.APPROVED, AS_OF.plusDays(1))))
                    .containsExactly(failing("The Foundational Technical Review of Lantern for Connect is approved on"
                            + " 2026-06-16, after the as-of date 2026-06-15."));
        }

        @ParameterizedTest
        @CsvSource({"IN_REVIEW, in review", "REJECTED, rejected"})
        void one_in_another_status_says_which(TechnicalReviewStatus status, String said) {
            String reason =
                    "The Foundational Technical Review of Lantern for Connect is not approved: it is " + said + ".";
            assertThat(claims(reviewed(status, null))).containsExactly(failing(reason));
            // Whatever its date: it is the status that it lacks.
            assertThat(claims(reviewed(status, AS_OF.plusDays(1)))).containsExactly(failing(reason));
        }

        @Test
        void a_competency_holds_on_either_end_of_its_window() {
            for (LocalDate on : List.of(AS_OF, AS_OF.minusMonths(12))) {
                assertThat(claims(held("DevOps", CompetencyType.SERVICES, on)))
                        .containsExactly(holding("The competency DevOps was achieved on " + on + "."));
            }
        }

        @Test
        void one_before_the_window_says_so() {
            assertThat(claims(held("DevOps", CompetencyType.SERVICES, LocalDate.of(2025, 6, 14))))
                    .containsExactly(failing("The competency DevOps was achieved on 2025-06-14, before 2025-06-15."));
        }

        @Test
        void one_after_the_as_of_date_says_so() {
            assertThat(claims(held("DevOps", CompetencyType.SERVICES, AS_OF.plusDays(1))))
                    .containsExactly(failing(
                            "The competency DevOps is achieved on 2026-06-16, after the as-of date 2026-06-15."));
        }

        @Test
        void one_for_software_says_so() {
            assertThat(claims(held("DevOps", CompetencyType.SOFTWARE, AS_OF)))
                    .containsExactly(failing("The competency DevOps is for software, not for services."));
        }

        @Test
        void the_one_that_is_applied_for_is_no_claim() {
            assertThat(claims(held("Amazon Connect Customer", CompetencyType.SERVICES, AS_OF)))
                    .isEmpty();
        }

        @Test
        void all_that_a_claim_lacks_is_said_in_one() {
            assertThat(claims(held("Security", CompetencyType.SOFTWARE, AS_OF.plusDays(1))))
                    .containsExactly(failing("The competency Security is achieved on 2026-06-16, after the as-of date"
                            + " 2026-06-15 and is for software, not for services."));
        }

        @Test
        void each_claim_has_its_own_say() {
            assertThat(claims(reviewed(TechnicalReviewStatus.REJECTED, null)
                            .competencies(List.of(
                                    new HeldCompetency("Retail", CompetencyType.SOFTWARE, AS_OF),
                                    new HeldCompetency("DevOps", CompetencyType.SERVICES, AS_OF)))))
                    .containsExactly(
                            failing("The Foundational Technical Review of Lantern for Connect is not approved: it is"
                                    + " rejected."),
                            holding("The competency DevOps was achieved on 2026-06-15."),
                            failing("The competency Retail is for software, not for services."));
        }

        private List<WaiverClaim> claims(PartnerBuilder partner) {
            return VALIDATOR.validate(ready().partner(partner.build()).build()).waivers();
        }

        private WaiverClaim holding(String reason) {
            return new WaiverClaim("common-practice", null, true, reason);
        }

        private WaiverClaim failing(String reason) {
            return new WaiverClaim("common-practice", null, false, reason);
        }

        private PartnerBuilder reviewed(TechnicalReviewStatus status, @Nullable LocalDate on) {
            return partner()
                    .foundationalTechnicalReview(new FoundationalTechnicalReview("Lantern for Connect", status, on));
        }

        private PartnerBuilder held(String name, CompetencyType type, LocalDate on) {
            return partner().competencies(List.of(new HeldCompetency(name, type, on)));
        }
    }

    @Nested
    class AnotherCompetency {

        @ParameterizedTest
        @CsvSource({
            "2026-06-15, 2025-06-15",
            "2026-06-15, 2025-06-16",
            "2026-06-15, 2026-06-15",
            // The twelve months before a leap day begin on the last day of February.
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
}
