package org.connectcompetency.rules.documentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.rules.Samples.approvedReview;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.partner;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.List;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

        @ParameterizedTest
        @MethodSource("org.connectcompetency.rules.Samples#placeholders")
        void a_placeholder_is_no_response(String narrative) {
            verifyThat("ACC-002").given(words("ACC-002", narrative).build()).reports(blocker("response-missing"));
            verifyThat("PS-003")
                    .given(
                            caseStudy("cs-1").build(),
                            words("PS-003", narrative).caseStudy("cs-1").build())
                    .reports(blocker("response-missing").caseStudy("cs-1"));
        }

        @ParameterizedTest
        @MethodSource("org.connectcompetency.rules.Samples#morePlaceholders")
        void words_that_contain_one_are(String narrative) {
            verifyThat("PS-003")
                    .given(
                            caseStudy("cs-1").build(),
                            words("PS-003", narrative).caseStudy("cs-1").build())
                    .reportsNothing();
        }

        @Test
        void a_placeholder_beside_a_criterion_or_evidence_does_no_harm() {
            verifyThat("ACC-002")
                    .given(response("ACC-002").narrative("TBD").build())
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
        void a_piece_without_contents_alone_is_no_response() {
            verifyEvidenceAlone(new Evidence("implementation", EvidenceKind.LINK, "?", "A piece", null, null))
                    .reports(blocker("response-missing").caseStudy("cs-1"));
            verifyEvidenceAlone(new Evidence("implementation", EvidenceKind.DOCUMENT, " ", "TBD", null, null))
                    .reports(blocker("response-missing").caseStudy("cs-1"));
        }

        @Test
        void a_piece_with_a_title_or_an_address_is_one_beside_a_shared_response() {
            verifyEvidenceAlone(new Evidence("implementation", EvidenceKind.DOCUMENT, "?", "A piece", null, null))
                    .reportsNothing();
            verifyEvidenceAlone(new Evidence("implementation", EvidenceKind.LINK, "https://a.example", "?", null, null))
                    .reportsNothing();
        }

        /** A response of one piece beside a complete one that all case studies share. */
        private RuleVerifier verifyEvidenceAlone(Evidence piece) {
            return verifyThat("REL-002")
                    .given(
                            caseStudy("cs-1").build(),
                            response("REL-002").build(),
                            ResponseBuilder.builder()
                                    .requirement("REL-002")
                                    .caseStudy("cs-1")
                                    .evidence(List.of(piece))
                                    .build());
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

    private static ResponseBuilder words(String requirement, String narrative) {
        return ResponseBuilder.builder().requirement(requirement).narrative(narrative);
    }

    /** Only the items of the first of its six areas are there to choose from. */
    @Nested
    class AreasOfAiExamples {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ai-capabilities",
                    "automation-metrics",
                    "agent-architecture",
                    "guardrails-and-governance",
                    "continuous-improvement",
                    "scale-of-impact"
                })
        void each_is_asked_for_and_none_can_be_declared_not_applicable(String area) {
            List<String> others = response("ACCCR-007").build().addresses().stream()
                    .filter(each -> !each.equals(area))
                    .toList();
            ResponseBuilder response = response("ACCCR-007", "cs-1").addresses(others);
            RuleVerifier verifier = verifyThat("ACCCR-007")
                    .given(
                            Category.AI_POWERED_CUSTOMER_EXPERIENCE,
                            caseStudy("cs-1").build());
            verifier.given(response.build())
                    .reports(
                            blocker("criterion-not-addressed").caseStudy("cs-1").subject(area))
                    .hasStatus(Status.NOT_MET);

            RuleVerifier declared =
                    verifier.given(response.notApplicable(List.of(new NotApplicable(area, "Not deployed.")))
                            .build());
            assertThatThrownBy(declared::reportsNothing)
                    .isInstanceOf(InvalidApplicationException.class)
                    .hasMessageContaining("/responses/0/notApplicable/0");
        }

        @Test
        void all_six_are_enough() {
            assertThat(response("ACCCR-007").build().addresses()).hasSize(6);
            verifyThat("ACCCR-007")
                    .given(
                            Category.AI_POWERED_CUSTOMER_EXPERIENCE,
                            caseStudy("cs-1").build(),
                            response("ACCCR-007", "cs-1").build())
                    .reportsNothing()
                    .hasStatus(Status.MET);
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
