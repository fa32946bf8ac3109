package org.connectcompetency.rules.v2026_02.connectpractice;

import static org.connectcompetency.model.application.Category.AI_POWERED_CUSTOMER_EXPERIENCE;
import static org.connectcompetency.model.application.Category.CONTACT_CENTER_TRANSFORMATION;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategorySelectionTest {

    @ParameterizedTest
    @EnumSource(Category.class)
    void one_category_is_enough(Category category) {
        verifyThat("CATEGORY-SELECTION").given(category).reportsNothing().hasStatus(Status.MET);
    }

    @Test
    void both_are_enough() {
        verifyThat("CATEGORY-SELECTION")
                .given(List.of(Category.values()))
                .reportsNothing()
                .hasStatus(Status.MET);
    }

    @Test
    void none_is_a_blocker() {
        verifyThat("CATEGORY-SELECTION").reports(blocker("no-category")).hasStatus(Status.NOT_MET);
    }

    @Test
    void the_categories_of_case_studies_do_not_select_one() {
        verifyThat("CATEGORY-SELECTION")
                .given(caseStudy("cs-1").build())
                .reports(
                        blocker("no-category"),
                        blocker("case-study-not-in-category").subject("cs-1").saying("selected: none."))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void every_case_study_is_under_a_selected_category() {
        verifyThat("CATEGORY-SELECTION")
                .given(CONTACT_CENTER_TRANSFORMATION, under("cs-1", CONTACT_CENTER_TRANSFORMATION))
                .given(under("cs-2", CONTACT_CENTER_TRANSFORMATION, AI_POWERED_CUSTOMER_EXPERIENCE))
                .reportsNothing()
                .hasStatus(Status.MET);
        verifyThat("CATEGORY-SELECTION")
                .given(List.of(Category.values()), under("cs-1", CONTACT_CENTER_TRANSFORMATION))
                .given(under("cs-2", AI_POWERED_CUSTOMER_EXPERIENCE))
                .reportsNothing();
    }

    @Test
    void each_that_is_not_is_a_blocker() {
        verifyThat("CATEGORY-SELECTION")
                .given(CONTACT_CENTER_TRANSFORMATION, under("cs-1", CONTACT_CENTER_TRANSFORMATION))
                .given(under("cs-2", AI_POWERED_CUSTOMER_EXPERIENCE), under("cs-3", AI_POWERED_CUSTOMER_EXPERIENCE))
                .reports(
                        blocker("case-study-not-in-category")
                                .subject("cs-2")
                                .saying(
                                        "under: AI-Powered Customer Experience; selected: Contact Center Transformation."),
                        blocker("case-study-not-in-category").subject("cs-3"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void so_is_one_under_no_category() {
        verifyThat("CATEGORY-SELECTION")
                .given(List.of(Category.values()), under("cs-1"))
                .reports(blocker("case-study-not-in-category").subject("cs-1").saying("under: none;"))
                .hasStatus(Status.NOT_MET);
    }

    private static CaseStudy under(String id, Category... categories) {
        return caseStudy(id).categories(Set.of(categories)).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCT-001", "CCT-002", "CCT-003", "CCT-004"})
    void contact_center_transformation_applies_only_if_selected(String requirement) {
        verifyThat(requirement)
                .given(AI_POWERED_CUSTOMER_EXPERIENCE)
                .hasStatus(Status.NOT_APPLICABLE)
                .reportsNothing();
        verifyThat(requirement).hasStatus(Status.NOT_APPLICABLE).reportsNothing();
        verifyThat(requirement).given(CONTACT_CENTER_TRANSFORMATION).hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AICX-001", "AICX-002", "AICX-003", "AICX-004", "AICX-005"})
    void ai_powered_customer_experience_applies_only_if_selected(String requirement) {
        verifyThat(requirement)
                .given(CONTACT_CENTER_TRANSFORMATION)
                .hasStatus(Status.NOT_APPLICABLE)
                .reportsNothing();
        verifyThat(requirement).hasStatus(Status.NOT_APPLICABLE).reportsNothing();
        verifyThat(requirement).given(AI_POWERED_CUSTOMER_EXPERIENCE).hasStatus(Status.NOT_MET);
    }

    @Test
    void the_examples_of_a_category_apply_only_if_it_is_selected() {
        verifyThat("ACCCR-006")
                .given(AI_POWERED_CUSTOMER_EXPERIENCE, caseStudy("cs-1").build())
                .hasStatus(Status.NOT_APPLICABLE)
                .reportsNothing()
                .hasStatus("cs-1", Status.NOT_APPLICABLE);
        verifyThat("ACCCR-007")
                .given(CONTACT_CENTER_TRANSFORMATION, caseStudy("cs-1").build())
                .hasStatus(Status.NOT_APPLICABLE)
                .reportsNothing()
                .hasStatus("cs-1", Status.NOT_APPLICABLE);
        verifyThat("ACCCR-006")
                .given(CONTACT_CENTER_TRANSFORMATION, caseStudy("cs-1").build())
                .reports(blocker("response-missing").caseStudy("cs-1"))
                .hasStatus(Status.NOT_MET);
        verifyThat("ACCCR-007")
                .given(AI_POWERED_CUSTOMER_EXPERIENCE, caseStudy("cs-1").build())
                .reports(blocker("response-missing").caseStudy("cs-1"))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCCR-006", "ACCCR-007"})
    void without_case_studies_those_of_a_category_that_is_not_selected_do_not_apply_either(String requirement) {
        verifyThat(requirement).hasStatus(Status.NOT_APPLICABLE).reportsNothing();
        verifyThat(requirement)
                .given(List.of(Category.values()))
                .reports(blocker("no-case-studies"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void a_faulty_response_to_a_requirement_that_does_not_apply_is_not_judged() {
        verifyThat("CCT-001")
                .given(
                        AI_POWERED_CUSTOMER_EXPERIENCE,
                        ResponseBuilder.builder()
                                .requirement("CCT-001")
                                .narrative("To be written")
                                .build())
                .hasStatus(Status.NOT_APPLICABLE)
                .reportsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACC-001", "PS-001", "ACCCR-001"})
    void requirements_of_no_category_apply_in_any_case(String requirement) {
        verifyThat(requirement).hasStatus(Status.NOT_MET);
    }
}
