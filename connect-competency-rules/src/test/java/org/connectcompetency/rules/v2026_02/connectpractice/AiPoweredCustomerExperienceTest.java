package org.connectcompetency.rules.v2026_02.connectpractice;

import static org.connectcompetency.model.application.Category.AI_POWERED_CUSTOMER_EXPERIENCE;
import static org.connectcompetency.model.application.Category.CONTACT_CENTER_TRANSFORMATION;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AiPoweredCustomerExperienceTest {

    private static final ExpectedFinding MISSING =
            blocker("customer-edition-missing").measured(0, 1);

    private static final CaseStudy CUSTOMER = caseStudy("cs-1").build();

    private static final CaseStudy BASIC =
            caseStudy("cs-2").edition(Edition.BASIC).products(Set.of()).build();

    @ParameterizedTest
    @ValueSource(strings = {"AICX-002", "AICX-003", "AICX-004"})
    void one_case_study_of_the_customer_edition_is_enough(String requirement) {
        verifyThat(requirement)
                .given(AI_POWERED_CUSTOMER_EXPERIENCE, response(requirement).build(), CUSTOMER, BASIC)
                .reportsNothing()
                .hasStatus(Status.MET)
                .measures("customer-edition-case-studies", 1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AICX-002", "AICX-003", "AICX-004"})
    void the_basic_edition_is_excluded(String requirement) {
        verifyThat(requirement)
                .given(AI_POWERED_CUSTOMER_EXPERIENCE, response(requirement).build(), BASIC)
                .reports(MISSING)
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AICX-002", "AICX-003", "AICX-004"})
    void one_under_another_category_does_not_count(String requirement) {
        CaseStudy elsewhere = caseStudy("cs-3")
                .categories(Set.of(CONTACT_CENTER_TRANSFORMATION))
                .build();
        verifyThat(requirement)
                .given(AI_POWERED_CUSTOMER_EXPERIENCE, CONTACT_CENTER_TRANSFORMATION)
                .given(response(requirement).build(), BASIC, elsewhere)
                .reports(MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AICX-002", "AICX-003", "AICX-004"})
    void no_case_study_at_all_is_a_blocker(String requirement) {
        verifyThat(requirement)
                .given(AI_POWERED_CUSTOMER_EXPERIENCE, response(requirement).build())
                .reports(MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AICX-002", "AICX-003", "AICX-004"})
    void a_missing_response_is_a_fault_of_its_own(String requirement) {
        verifyThat(requirement)
                .given(AI_POWERED_CUSTOMER_EXPERIENCE, BASIC)
                .reports(MISSING, blocker("response-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AICX-001", "AICX-005"})
    void the_others_do_not_exclude_the_basic_edition(String requirement) {
        verifyThat(requirement)
                .given(AI_POWERED_CUSTOMER_EXPERIENCE, response(requirement).build(), BASIC)
                .reportsNothing()
                .hasStatus(Status.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AICX-001", "AICX-002", "AICX-003", "AICX-004", "AICX-005"})
    void none_applies_without_its_category(String requirement) {
        verifyThat(requirement)
                .given(CONTACT_CENTER_TRANSFORMATION, BASIC)
                .hasStatus(Status.NOT_APPLICABLE)
                .reportsNothing();
    }
}
