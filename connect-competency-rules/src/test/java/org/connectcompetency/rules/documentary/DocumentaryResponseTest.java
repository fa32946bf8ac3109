package org.connectcompetency.rules.documentary;

import static org.connectcompetency.rules.Samples.approvedReview;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.partner;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.List;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a response must say: something at all, and something to every criterion. */
class DocumentaryResponseTest {

    @Nested
    class Responses {

        @Test
        void no_response_is_one_finding() {
            verifyThat("ACC-002")
                    .reports(blocker("response-missing").saying("ACC-002"))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void words_alone_leave_every_gap() {
            verifyThat("ACC-002")
                    .given(response("ACC-002")
                            .addresses(List.of())
                            .evidence(List.of())
                            .build())
                    .reports(
                            blocker("criterion-not-addressed").subject("named-lead"),
                            blocker("criterion-not-addressed").subject("direct-accountability"),
                            blocker("criterion-not-addressed").subject("active-participation"),
                            blocker("criterion-not-addressed").subject("decision-authority"),
                            blocker("evidence-missing").subject("lead-profile").measured(0, 1),
                            blocker("evidence-missing")
                                    .subject("responsibilities")
                                    .measured(0, 1),
                            blocker("evidence-missing").subject("participation").measured(0, 1));
        }

        @Test
        void words_are_not_needed_beside_criteria_and_evidence() {
            verifyThat("ACC-002")
                    .given(response("ACC-002").narrative(null).build())
                    .reportsNothing();
        }

        @Test
        void one_criterion_alone_is_a_response() {
            verifyThat("POV-002")
                    .given(response("POV-002")
                            .narrative(null)
                            .evidence(List.of())
                            .build())
                    .reports(
                            blocker("evidence-missing")
                                    .subject("education-events")
                                    .measured(0, 1),
                            blocker("evidence-missing")
                                    .subject("skills-resources")
                                    .measured(0, 1));
        }

        @Test
        void one_piece_of_evidence_alone_is_a_response() {
            verifyThat("POV-002")
                    .given(response("POV-002")
                            .narrative(null)
                            .addresses(List.of())
                            .build())
                    .reports(blocker("criterion-not-addressed").subject("expertise-mechanisms"));
        }

        @Test
        void a_declaration_alone_is_no_response() {
            verifyThat("CCT-002")
                    .given(
                            Category.CONTACT_CENTER_TRANSFORMATION,
                            ResponseBuilder.builder()
                                    .requirement("CCT-002")
                                    .notApplicable(List.of(new NotApplicable("global-resiliency", "One region.")))
                                    .build())
                    .reports(blocker("response-missing"));
        }

        @Test
        void the_response_to_another_requirement_does_not_count() {
            verifyThat("ACC-002").given(response("ACC-001").build()).reports(blocker("response-missing"));
        }

        @Test
        void what_is_waived_for_the_partner_needs_no_response() {
            verifyThat("POV-001")
                    .given(partner()
                            .foundationalTechnicalReview(approvedReview())
                            .build())
                    .hasStatus(Status.WAIVED)
                    .reportsNothing();
        }

        @Test
        void what_is_computed_needs_no_response() {
            verifyThat("1.1").given(partner().build()).reportsNothing().hasStatus(Status.MET);
        }

        @Test
        void words_are_all_that_is_asked_for_where_there_are_neither_criteria_nor_items() {
            verifyThat("PS-003")
                    .given(caseStudy("cs-1").build(), response("PS-003", "cs-1").build())
                    .reportsNothing()
                    .hasStatus(Status.MET);
            verifyThat("PS-003")
                    .given(
                            caseStudy("cs-1").build(),
                            response("PS-003", "cs-1").narrative(" ").build())
                    .reports(blocker("response-missing").caseStudy("cs-1"));
        }
    }

    @Nested
    class ConditionalCriteria {

        private final List<String> areas = response("ACCCR-002").build().addresses();

        @Test
        void one_addressed_and_all_others_declared_is_enough() {
            verifyAreas(areas.subList(0, 1), areas.subList(1, 7))
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }

        @Test
        void all_declared_is_not() {
            verifyAreas(List.of(), areas)
                    .reports(blocker("criterion-not-addressed")
                            .caseStudy("cs-1")
                            .measured(0, 1)
                            .saying("All 7"))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void one_neither_addressed_nor_declared_is_the_only_gap() {
            verifyAreas(List.of(), areas.subList(1, 7))
                    .reports(
                            blocker("criterion-not-addressed").caseStudy("cs-1").subject(areas.get(0)));
        }

        @Test
        void one_may_be_declared_and_addressed() {
            verifyAreas(areas.subList(0, 1), areas).reportsNothing();
        }

        private RuleVerifier verifyAreas(List<String> addressed, List<String> declared) {
            return verifyThat("ACCCR-002")
                    .given(
                            caseStudy("cs-1").build(),
                            response("ACCCR-002", "cs-1")
                                    .addresses(addressed)
                                    .notApplicable(declared.stream()
                                            .map(area -> new NotApplicable(area, "Not deployed."))
                                            .toList())
                                    .build());
        }
    }
}
