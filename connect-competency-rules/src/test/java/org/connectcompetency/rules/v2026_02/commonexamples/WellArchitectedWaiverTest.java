package org.connectcompetency.rules.v2026_02.commonexamples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.WaiverClaim;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Samples;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellArchitectedWaiverTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    private static final HighRiskIssues NONE = new HighRiskIssues(0, 0, 0);

    private static final CaseStudy REVIEWED = reviewed("cs-1", NONE).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOC-001",
                "ACCT-001",
                "ACCT-002",
                "OPE-001",
                "OPE-002",
                "OPE-003",
                "NETSEC-001",
                "NETSEC-002",
                "REL-001",
                "REL-002",
                "COST-001"
            })
    void it_waives_what_asks_for_evidence_but_a_response_is_expected(String requirement) {
        verifyThat(requirement)
                .given(REVIEWED, told(requirement, "cs-1"))
                .hasStatus("cs-1", Status.WAIVED)
                .hasStatus(Status.WAIVED)
                .reportsNothing();
        verifyThat(requirement)
                .given(REVIEWED)
                .reports(warning("response-missing").caseStudy("cs-1"))
                .hasStatus("cs-1", Status.WAIVED)
                .hasStatus(Status.WAIVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UCR-001",
                "UCR-002",
                "UCR-003",
                "UCR-004",
                "PS-001",
                "PS-002",
                "PS-003",
                "PS-005",
                "CO-001",
                "CO-002",
                "ACCCR-001",
                "ACCCR-002",
                "ACCCR-003",
                "ACCCR-004",
                "ACCCR-005",
                "ACCCR-006",
                "ACCCR-007"
            })
    void it_waives_nothing_else(String requirement) {
        verifyThat(requirement)
                .given(List.of(Category.values()), REVIEWED)
                .reports(blocker("response-missing").caseStudy("cs-1"))
                .hasStatus("cs-1", Status.NOT_MET)
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "0,1,0", "0,0,1", "1,1,1", ",0,0", "0,,0", "0,0,", ",,", "0,1,"})
    void an_issue_or_a_missing_pillar_keeps_it_away(Integer security, Integer operations, Integer reliability) {
        HighRiskIssues issues = new HighRiskIssues(security, operations, reliability);
        verifyThat("OPE-002")
                .given(reviewed("cs-1", issues).build(), told("OPE-002", "cs-1"))
                .reports(gaps("cs-1"))
                .hasStatus("cs-1", Status.NOT_MET);
    }

    @Test
    void without_a_review_there_is_none() {
        verifyThat("OPE-002")
                .given(caseStudy("cs-1").build())
                .reports(blocker("response-missing").caseStudy("cs-1"))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void without_a_report_there_is_none(String report) {
        verifyThat("OPE-002")
                .given(caseStudy("cs-1")
                        .wellArchitectedReview(new WellArchitectedReview(report, NONE))
                        .build())
                .reports(blocker("response-missing").caseStudy("cs-1"));
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#placeholders")
    void a_placeholder_is_no_report(String report) {
        verifyThat("OPE-002")
                .given(caseStudy("cs-1")
                        .wellArchitectedReview(new WellArchitectedReview(report, NONE))
                        .build())
                .reports(blocker("response-missing").caseStudy("cs-1"))
                .hasStatus("cs-1", Status.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#morePlaceholders")
    void a_text_that_contains_one_is(String report) {
        verifyThat("OPE-002")
                .given(
                        caseStudy("cs-1")
                                .wellArchitectedReview(new WellArchitectedReview(report, NONE))
                                .build(),
                        told("OPE-002", "cs-1"))
                .hasStatus("cs-1", Status.WAIVED);
    }

    /** What the result says of each claim, whether it holds or not. */
    @Nested
    class Claims {

        @Test
        void no_review_is_no_claim() {
            assertThat(claims(caseStudy("cs-1"))).isEmpty();
        }

        @Test
        void a_review_without_issues_holds_for_its_case_study() {
            assertThat(claims(reviewed("cs-1", NONE), caseStudy("cs-2"), reviewed("cs-3", NONE)))
                    .containsExactly(
                            claim("cs-1", true, "shows no high-risk issue in the three pillars."),
                            claim("cs-3", true, "shows no high-risk issue in the three pillars."));
        }

        @ParameterizedTest
        @CsvSource({",0,0,SECURITY", "0,,0,OPERATIONAL_EXCELLENCE", "0,0,,RELIABILITY"})
        void a_pillar_without_a_number_is_named(
                Integer security, Integer operations, Integer reliability, String pillar) {
            assertThat(claims(reviewed("cs-1", new HighRiskIssues(security, operations, reliability))))
                    .containsExactly(claim("cs-1", false, "has no number for " + pillar + "."));
        }

        @ParameterizedTest
        @CsvSource({"1,0,0,SECURITY,1", "0,2,0,OPERATIONAL_EXCELLENCE,2", "0,0,30,RELIABILITY,30"})
        void a_pillar_with_issues_is_named_with_their_number(
                Integer security, Integer operations, Integer reliability, String pillar, int issues) {
            assertThat(claims(reviewed("cs-1", new HighRiskIssues(security, operations, reliability))))
                    .containsExactly(
                            claim("cs-1", false, "has open high-risk issues for " + pillar + " (" + issues + ")."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "tbd", "N/A"})
        void a_missing_report_is_said(String report) {
            assertThat(claims(caseStudy("cs-1").wellArchitectedReview(new WellArchitectedReview(report, NONE))))
                    .containsExactly(claim("cs-1", false, "has no report."));
        }

        @Test
        void all_that_a_review_lacks_is_said_in_one() {
            assertThat(claims(caseStudy("cs-1")
                            .wellArchitectedReview(new WellArchitectedReview("tbd", new HighRiskIssues(2, null, 1)))))
                    .containsExactly(claim(
                            "cs-1",
                            false,
                            "has no number for OPERATIONAL_EXCELLENCE and has no report and has open high-risk issues for"
                                    + " RELIABILITY (1) and has open high-risk issues for SECURITY (2)."));
        }

        @Test
        void each_case_study_has_its_own_say() {
            assertThat(claims(reviewed("cs-2", NONE), reviewed("cs-1", new HighRiskIssues(0, 0, null))))
                    .containsExactly(
                            claim("cs-1", false, "has no number for RELIABILITY."),
                            claim("cs-2", true, "shows no high-risk issue in the three pillars."));
        }

        @Test
        void one_review_that_several_case_studies_share_is_a_claim_for_each() {
            WellArchitectedReview shared = new WellArchitectedReview("", NONE);

            assertThat(claims(
                            reviewed("cs-1", NONE).wellArchitectedReview(shared),
                            reviewed("cs-2", NONE).wellArchitectedReview(shared)))
                    .containsExactly(claim("cs-1", false, "has no report."), claim("cs-2", false, "has no report."));
        }

        private WaiverClaim claim(String caseStudy, boolean holds, String reason) {
            return new WaiverClaim(
                    "well-architected-review",
                    caseStudy,
                    holds,
                    "The Well-Architected review of case study " + caseStudy + " " + reason);
        }

        private List<WaiverClaim> claims(CaseStudyBuilder... caseStudies) {
            return VALIDATOR
                    .validate(Samples.ready()
                            .caseStudies(Stream.of(caseStudies)
                                    .map(CaseStudyBuilder::build)
                                    .toList())
                            .responses(List.of())
                            .build())
                    .waivers();
        }
    }

    @Test
    void a_complete_response_of_a_reviewed_case_study_is_waived_all_the_same() {
        verifyThat("OPE-002")
                .given(REVIEWED, response("OPE-002", "cs-1").build())
                .hasStatus("cs-1", Status.WAIVED)
                .hasStatus(Status.WAIVED)
                .reportsNothing();
    }

    @Test
    void a_blank_response_is_a_missing_one() {
        Response blank = ResponseBuilder.builder()
                .requirement("OPE-002")
                .caseStudy("cs-1")
                .narrative("  ")
                .build();
        verifyThat("OPE-002")
                .given(REVIEWED, blank)
                .reports(warning("response-missing").caseStudy("cs-1"));
    }

    @Test
    void a_shared_response_is_not_the_response_of_its_own_that_is_expected() {
        verifyThat("OPE-002")
                .given(REVIEWED, response("OPE-002").build())
                .reports(warning("response-missing").caseStudy("cs-1"))
                .hasStatus(Status.WAIVED);
    }

    @Nested
    class WhereOneCaseStudyIsEnough {

        @Test
        void a_waived_one_makes_the_gaps_of_another_warnings() {
            verifyThat("OPE-002")
                    .given(REVIEWED, told("OPE-002", "cs-1"), caseStudy("cs-2").build(), told("OPE-002", "cs-2"))
                    .reports(
                            warning("criterion-not-addressed").caseStudy("cs-2").subject("routine-activities"),
                            warning("criterion-not-addressed").caseStudy("cs-2").subject("issue-resolution"),
                            warning("criterion-not-addressed").caseStudy("cs-2").subject("kpi-coverage"),
                            warning("evidence-missing")
                                    .caseStudy("cs-2")
                                    .subject("runbook")
                                    .measured(0, 1))
                    .hasStatus("cs-1", Status.WAIVED)
                    .hasStatus("cs-2", Status.NOT_MET)
                    .hasStatus(Status.MET);
        }

        @Test
        void the_missing_response_of_another_stays_a_blocker() {
            verifyThat("OPE-002")
                    .given(REVIEWED, caseStudy("cs-2").build())
                    .reports(
                            warning("response-missing").caseStudy("cs-1"),
                            blocker("response-missing").caseStudy("cs-2"))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void one_waived_and_one_complete_is_met() {
            verifyThat("OPE-002")
                    .given(
                            REVIEWED,
                            told("OPE-002", "cs-1"),
                            caseStudy("cs-2").build(),
                            response("OPE-002", "cs-2").build())
                    .reportsNothing()
                    .hasStatus("cs-1", Status.WAIVED)
                    .hasStatus("cs-2", Status.MET)
                    .hasStatus(Status.MET);
        }

        @Test
        void all_waived_is_waived() {
            verifyThat("OPE-002")
                    .given(
                            REVIEWED,
                            told("OPE-002", "cs-1"),
                            reviewed("cs-2", NONE).build())
                    .reports(warning("response-missing").caseStudy("cs-2"))
                    .hasStatus(Status.WAIVED);
        }
    }

    @Nested
    class WhereEachCaseStudyCounts {

        @Test
        void a_waived_one_does_not_help_another() {
            verifyThat("DOC-001")
                    .given(REVIEWED, told("DOC-001", "cs-1"), caseStudy("cs-2").build())
                    .reports(blocker("response-missing").caseStudy("cs-2"))
                    .hasStatus("cs-1", Status.WAIVED)
                    .hasStatus("cs-2", Status.NOT_MET)
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void one_waived_and_one_complete_is_met() {
            verifyThat("DOC-001")
                    .given(
                            REVIEWED,
                            told("DOC-001", "cs-1"),
                            caseStudy("cs-2").build(),
                            response("DOC-001", "cs-2").build())
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }
    }

    private static ExpectedFinding[] gaps(String caseStudy) {
        return new ExpectedFinding[] {
            blocker("criterion-not-addressed").caseStudy(caseStudy).subject("routine-activities"),
            blocker("criterion-not-addressed").caseStudy(caseStudy).subject("issue-resolution"),
            blocker("criterion-not-addressed").caseStudy(caseStudy).subject("kpi-coverage"),
            blocker("evidence-missing").caseStudy(caseStudy).subject("runbook").measured(0, 1)
        };
    }

    private static CaseStudyBuilder reviewed(String id, HighRiskIssues issues) {
        return caseStudy(id).wellArchitectedReview(new WellArchitectedReview("https://partner.example/review", issues));
    }

    /** Returns a response with a narrative only. */
    private static Response told(String requirement, String caseStudy) {
        return ResponseBuilder.builder()
                .requirement(requirement)
                .caseStudy(caseStudy)
                .narrative("See the Well-Architected review.")
                .build();
    }
}
