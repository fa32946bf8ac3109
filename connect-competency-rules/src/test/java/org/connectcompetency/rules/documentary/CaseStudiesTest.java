package org.connectcompetency.rules.documentary;

import static org.connectcompetency.model.application.Category.AI_POWERED_CUSTOMER_EXPERIENCE;
import static org.connectcompetency.model.application.Category.CONTACT_CENTER_TRANSFORMATION;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseStudiesTest {

    private static final CaseStudy TRANSFORMATION =
            caseStudy("cs-1").categories(Set.of(CONTACT_CENTER_TRANSFORMATION)).build();

    private static final CaseStudy AI =
            caseStudy("cs-2").categories(Set.of(AI_POWERED_CUSTOMER_EXPERIENCE)).build();

    @Nested
    class NoCaseStudy {

        @ParameterizedTest
        @MethodSource("org.connectcompetency.rules.documentary.CaseStudiesTest#askedOfCaseStudies")
        void leaves_nothing_to_judge(String requirement) {
            verifyThat(requirement)
                    .given(List.of(Category.values()))
                    .reports(blocker("no-case-studies").saying(requirement))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void is_a_fault_even_with_a_shared_response() {
            verifyThat("UCR-001")
                    .given(response("UCR-001").build())
                    .reports(blocker("no-case-studies"))
                    .hasStatus(Status.NOT_MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ACC-001", "CCT-001", "AICX-001"})
        void is_no_fault_of_what_is_asked_of_the_partner(String requirement) {
            verifyThat(requirement)
                    .given(List.of(Category.values()), response(requirement).build())
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }

        @ParameterizedTest
        @CsvSource({"ACCCR-006, AI_POWERED_CUSTOMER_EXPERIENCE", "ACCCR-007, CONTACT_CENTER_TRANSFORMATION"})
        void is_no_fault_where_the_category_is_not_selected(String requirement, Category selected) {
            verifyThat(requirement)
                    .given(selected)
                    .hasStatus(Status.NOT_APPLICABLE)
                    .reportsNothing();
        }
    }

    static Stream<String> askedOfCaseStudies() {
        return Checklists.of("2026-02").requirements().stream()
                .filter(requirement -> requirement.scope() != Scope.PARTNER)
                .map(Requirement::id);
    }

    @Nested
    class Categories {

        @Test
        void a_case_study_under_the_category_is_asked() {
            verifyThat("ACCCR-006")
                    .given(CONTACT_CENTER_TRANSFORMATION, TRANSFORMATION)
                    .reports(blocker("response-missing").caseStudy("cs-1"))
                    .hasStatus("cs-1", Status.NOT_MET);
        }

        @Test
        void a_case_study_under_another_is_not() {
            verifyThat("ACCCR-006")
                    .given(
                            CONTACT_CENTER_TRANSFORMATION,
                            TRANSFORMATION,
                            AI,
                            response("ACCCR-006", "cs-1").build())
                    .reportsNothing()
                    .hasStatus("cs-1", Status.MET)
                    .hasStatus("cs-2", Status.NOT_APPLICABLE)
                    .hasStatus(Status.MET);
        }

        @Test
        void whatever_it_answers() {
            verifyThat("ACCCR-006")
                    .given(CONTACT_CENTER_TRANSFORMATION, TRANSFORMATION, AI)
                    .given(response("ACCCR-006", "cs-1").build(), told("ACCCR-006", "cs-2"))
                    .reportsNothing()
                    .hasStatus("cs-2", Status.NOT_APPLICABLE);
        }

        @Test
        void a_case_study_under_both_is_asked_of_both() {
            for (String requirement : List.of("ACCCR-006", "ACCCR-007")) {
                verifyThat(requirement)
                        .given(List.of(Category.values()), caseStudy("cs-3").build())
                        .reports(blocker("response-missing").caseStudy("cs-3"));
            }
        }

        @Test
        void none_under_a_selected_category_is_a_blocker() {
            verifyThat("ACCCR-006")
                    .given(List.of(Category.values()), AI)
                    .reports(blocker("no-case-study-in-category").saying("category Contact Center Transformation,"))
                    .hasStatus("cs-2", Status.NOT_APPLICABLE)
                    .hasStatus(Status.NOT_MET);
            verifyThat("ACCCR-007")
                    .given(List.of(Category.values()), TRANSFORMATION)
                    .reports(blocker("no-case-study-in-category").saying("category AI-Powered Customer Experience,"))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void none_under_any_category_is_a_blocker() {
            verifyThat("ACCCR-006")
                    .given(
                            List.of(Category.values()),
                            caseStudy("cs-3").categories(Set.of()).build())
                    .reports(blocker("no-case-study-in-category"));
        }

        @Test
        void none_under_the_category_is_no_fault_of_what_is_asked_of_the_partner() {
            verifyThat("CCT-001")
                    .given(
                            CONTACT_CENTER_TRANSFORMATION,
                            AI,
                            response("CCT-001").build())
                    .reportsNothing();
        }

        @Test
        void none_under_the_category_is_no_fault_of_what_has_none() {
            verifyThat("ACCCR-005")
                    .given(
                            CONTACT_CENTER_TRANSFORMATION,
                            AI,
                            response("ACCCR-005", "cs-2").build())
                    .reportsNothing();
        }

        @Test
        void a_category_that_is_not_selected_is_not_asked_about() {
            verifyThat("ACCCR-006")
                    .given(AI_POWERED_CUSTOMER_EXPERIENCE, TRANSFORMATION, AI)
                    .hasStatus("cs-1", Status.NOT_APPLICABLE)
                    .hasStatus("cs-2", Status.NOT_APPLICABLE)
                    .hasStatus(Status.NOT_APPLICABLE)
                    .reportsNothing();
        }
    }

    private static Response told(String requirement, String caseStudy) {
        return ResponseBuilder.builder()
                .requirement(requirement)
                .caseStudy(caseStudy)
                .narrative("Nothing much.")
                .build();
    }
}
