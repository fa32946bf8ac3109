package org.connectcompetency.rules.documentary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.List;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What one response means where a requirement is asked of several case studies. */
class DocumentaryScopesTest {

    private static final CaseStudy FIRST = caseStudy("cs-1").build();

    private static final CaseStudy SECOND = caseStudy("cs-2").build();

    @Nested
    class AnyCaseStudy {

        @Test
        void the_gaps_of_the_others_are_warnings_where_one_carries_it() {
            verifyAny(
                            response("OPE-003", "cs-1").build(),
                            told("OPE-003", "cs-2").build())
                    .reports(
                            warning("criterion-not-addressed").caseStudy("cs-2").subject("testing-process"),
                            warning("criterion-not-addressed").caseStudy("cs-2").subject("automated-testing"),
                            warning("evidence-missing")
                                    .caseStudy("cs-2")
                                    .subject("deployment-checklist")
                                    .measured(0, 1))
                    .hasStatus("cs-1", Status.MET)
                    .hasStatus("cs-2", Status.NOT_MET)
                    .hasStatus(Status.MET);
        }

        @Test
        void a_missing_response_stays_a_blocker() {
            verifyAny(response("OPE-003", "cs-1").build())
                    .reports(blocker("response-missing").caseStudy("cs-2"))
                    .hasStatus("cs-1", Status.MET)
                    .hasStatus("cs-2", Status.NOT_MET)
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void an_empty_response_is_a_missing_one() {
            verifyAny(
                            response("OPE-003", "cs-1").build(),
                            told("OPE-003", "cs-2").narrative("\t").build())
                    .reports(blocker("response-missing").caseStudy("cs-2"));
        }

        @Test
        void nothing_carries_it_where_every_one_has_a_gap() {
            verifyAny(
                            response("OPE-003", "cs-1").evidence(List.of()).build(),
                            response("OPE-003", "cs-2")
                                    .addresses(List.of("testing-process"))
                                    .build())
                    .reports(
                            blocker("evidence-missing")
                                    .caseStudy("cs-1")
                                    .subject("deployment-checklist")
                                    .measured(0, 1),
                            blocker("criterion-not-addressed").caseStudy("cs-2").subject("automated-testing"))
                    .hasStatus("cs-1", Status.NOT_MET)
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void no_response_at_all_is_one_finding_for_each() {
            verifyAny()
                    .reports(
                            blocker("response-missing").caseStudy("cs-1"),
                            blocker("response-missing").caseStudy("cs-2"));
        }
    }

    @Nested
    class SharedResponse {

        @Test
        void it_counts_for_every_case_study_that_has_words_of_its_own() {
            verifyAny(
                            response("OPE-003").build(),
                            told("OPE-003", "cs-1").build(),
                            told("OPE-003", "cs-2").build())
                    .reportsNothing()
                    .hasStatus("cs-1", Status.MET)
                    .hasStatus("cs-2", Status.MET)
                    .hasStatus(Status.MET);
        }

        @Test
        void a_criterion_or_a_piece_of_evidence_is_a_response_of_its_own_too() {
            Response complete = response("OPE-003").build();
            verifyAny(
                            complete,
                            told("OPE-003", "cs-1")
                                    .narrative(null)
                                    .addresses(List.of("testing-process"))
                                    .build(),
                            told("OPE-003", "cs-2")
                                    .narrative(null)
                                    .evidence(complete.evidence())
                                    .build())
                    .reportsNothing();
        }

        @Test
        void it_is_nobodys_own() {
            verifyAny(response("OPE-003").build(), told("OPE-003", "cs-1").build())
                    .reports(blocker("response-missing").caseStudy("cs-2"))
                    .hasStatus("cs-1", Status.MET)
                    .hasStatus("cs-2", Status.NOT_MET)
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void alone_it_leaves_every_response_missing() {
            verifyAny(response("OPE-003").build())
                    .reports(
                            blocker("response-missing").caseStudy("cs-1"),
                            blocker("response-missing").caseStudy("cs-2"));
        }

        @Test
        void its_criteria_add_to_evidence_of_its_own() {
            verifyAny(
                            response("OPE-003").evidence(List.of()).build(),
                            response("OPE-003", "cs-1").addresses(List.of()).build(),
                            response("OPE-003", "cs-2").addresses(List.of()).build())
                    .reportsNothing();
        }

        @Test
        void its_gaps_remain() {
            verifyAny(
                            response("OPE-003").evidence(List.of()).build(),
                            told("OPE-003", "cs-1").build(),
                            response("OPE-003", "cs-2").build())
                    .reports(warning("evidence-missing")
                            .caseStudy("cs-1")
                            .subject("deployment-checklist")
                            .measured(0, 1))
                    .hasStatus(Status.MET);
        }

        @Test
        void its_gaps_are_found_beside_a_missing_response() {
            verifyThat("OPE-003")
                    .given(FIRST, response("OPE-003").evidence(List.of()).build())
                    .reports(
                            blocker("response-missing").caseStudy("cs-1"),
                            blocker("evidence-missing")
                                    .caseStudy("cs-1")
                                    .subject("deployment-checklist")
                                    .measured(0, 1));
        }

        @Test
        void an_empty_one_is_none() {
            ResponseBuilder empty =
                    response("OPE-003").narrative(null).addresses(List.of()).evidence(List.of());
            verifyThat("OPE-003")
                    .given(FIRST, empty.build())
                    .reports(blocker("response-missing").caseStudy("cs-1"));
        }

        @Test
        void words_alone_need_words_of_its_own() {
            verifyThat("PS-003")
                    .given(FIRST, response("PS-003").build())
                    .reports(blocker("response-missing").caseStudy("cs-1"));
        }
    }

    @Nested
    class EachCaseStudy {

        @Test
        void every_one_must_be_complete() {
            verifyThat("ACCCR-003")
                    .given(
                            FIRST,
                            SECOND,
                            response("ACCCR-003", "cs-1").build(),
                            response("ACCCR-003", "cs-2").build())
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }

        @Test
        void one_gap_is_a_blocker_however_complete_another_is() {
            Response partial = response("ACCCR-003", "cs-2")
                    .addresses(List.of("data-sources", "data-pipeline", "data-quality"))
                    .build();
            verifyThat("ACCCR-003")
                    .given(FIRST, SECOND, response("ACCCR-003", "cs-1").build(), partial)
                    .reports(
                            blocker("criterion-not-addressed").caseStudy("cs-2").subject("integration-architecture"))
                    .hasStatus("cs-1", Status.MET)
                    .hasStatus("cs-2", Status.NOT_MET)
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void a_missing_response_is_a_blocker() {
            verifyThat("ACCCR-003")
                    .given(FIRST, SECOND, response("ACCCR-003", "cs-1").build())
                    .reports(blocker("response-missing").caseStudy("cs-2"))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void no_response_can_be_shared() {
            RuleVerifier verifier =
                    verifyThat("ACCCR-003").given(FIRST, response("ACCCR-003").build());
            assertThatThrownBy(verifier::reportsNothing)
                    .isInstanceOf(InvalidApplicationException.class)
                    .hasMessageContaining("/responses/0");
        }
    }

    private static RuleVerifier verifyAny(Response... responses) {
        return verifyThat("OPE-003").given(FIRST, SECOND, List.of(responses));
    }

    private static ResponseBuilder told(String requirement, String caseStudy) {
        return ResponseBuilder.builder()
                .requirement(requirement)
                .caseStudy(caseStudy)
                .narrative("As described in our practice.");
    }
}
