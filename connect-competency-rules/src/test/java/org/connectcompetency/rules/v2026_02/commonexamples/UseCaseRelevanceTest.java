package org.connectcompetency.rules.v2026_02.commonexamples;

import static org.connectcompetency.model.application.Category.AI_POWERED_CUSTOMER_EXPERIENCE;
import static org.connectcompetency.model.application.Category.CONTACT_CENTER_TRANSFORMATION;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UseCaseRelevanceTest {

    private static final CaseStudy TRANSFORMATION =
            caseStudy("cs-1").categories(Set.of(CONTACT_CENTER_TRANSFORMATION)).build();

    private static final CaseStudy AI =
            caseStudy("cs-2").categories(Set.of(AI_POWERED_CUSTOMER_EXPERIENCE)).build();

    private static final Response FIRST = response("UCR-004", "cs-1").build();

    private static final Response SECOND = response("UCR-004", "cs-2").build();

    @Test
    void a_case_study_under_the_selected_category_satisfies() {
        verifyThat("UCR-004")
                .given(CONTACT_CENTER_TRANSFORMATION, TRANSFORMATION, FIRST)
                .reportsNothing()
                .hasStatus(Status.MET);
    }

    @ParameterizedTest
    @EnumSource
    void one_selected_category_of_several_is_enough(Category selected) {
        verifyThat("UCR-004").given(selected, caseStudy("cs-1").build(), FIRST).reportsNothing();
    }

    @Test
    void a_case_study_under_another_category_does_not() {
        verifyThat("UCR-004")
                .given(CONTACT_CENTER_TRANSFORMATION, AI, SECOND)
                .reports(blocker("category-not-selected")
                        .caseStudy("cs-2")
                        .saying("under: AI-Powered Customer Experience; selected: Contact Center Transformation."))
                .hasStatus("cs-2", Status.NOT_MET)
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void a_case_study_under_no_category_does_not() {
        verifyThat("UCR-004")
                .given(
                        CONTACT_CENTER_TRANSFORMATION,
                        caseStudy("cs-1").categories(Set.of()).build(),
                        FIRST)
                .reports(blocker("category-not-selected").caseStudy("cs-1"));
    }

    @Test
    void none_does_where_no_category_is_selected() {
        verifyThat("UCR-004")
                .given(TRANSFORMATION, FIRST)
                .reports(blocker("category-not-selected").caseStudy("cs-1"));
    }

    @Test
    void one_that_does_not_is_a_warning_beside_one_that_does() {
        verifyThat("UCR-004")
                .given(CONTACT_CENTER_TRANSFORMATION, TRANSFORMATION, AI, FIRST, SECOND)
                .reports(warning("category-not-selected").caseStudy("cs-2"))
                .hasStatus(Status.MET)
                .hasStatus("cs-1", Status.MET)
                .hasStatus("cs-2", Status.NOT_MET);
    }

    @Test
    void the_category_alone_does_not_carry_the_requirement() {
        verifyThat("UCR-004")
                .given(CONTACT_CENTER_TRANSFORMATION, TRANSFORMATION, AI, SECOND)
                .reports(
                        blocker("response-missing").caseStudy("cs-1"),
                        blocker("category-not-selected").caseStudy("cs-2"))
                .hasStatus(Status.NOT_MET);
    }
}
