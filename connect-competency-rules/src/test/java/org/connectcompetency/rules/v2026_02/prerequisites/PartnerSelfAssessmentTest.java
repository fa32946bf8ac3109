package org.connectcompetency.rules.v2026_02.prerequisites;

import static org.connectcompetency.model.application.Category.AI_POWERED_CUSTOMER_EXPERIENCE;
import static org.connectcompetency.model.application.Category.CONTACT_CENTER_TRANSFORMATION;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.partner;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.Reviewer;
import org.connectcompetency.model.application.SelfAssessment;
import org.connectcompetency.model.result.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerSelfAssessmentTest {

    @ParameterizedTest
    @EnumSource(Reviewer.class)
    void one_that_is_complete_uploaded_and_reviewed_is_enough(Reviewer reviewer) {
        verifyThat("3.1")
                .given(with(true, AS_OF, true, reviewer), CONTACT_CENTER_TRANSFORMATION)
                .reportsNothing()
                .hasStatus(Status.MET);
    }

    @Test
    void one_that_was_uploaded_long_ago_is_enough() {
        verifyThat("3.1")
                .given(with(true, AS_OF.minusYears(5), true, Reviewer.PDR))
                .reportsNothing();
    }

    @Test
    void none_is_one_blocker() {
        verifyThat("3.1")
                .given(partner().selfAssessment(null).build(), CONTACT_CENTER_TRANSFORMATION)
                .reports(blocker("self-assessment-missing"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void an_incomplete_one_is_a_blocker() {
        verifyThat("3.1")
                .given(with(false, AS_OF, true, Reviewer.PDM))
                .reports(blocker("self-assessment-incomplete"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void one_that_is_not_uploaded_is_a_blocker() {
        verifyThat("3.1")
                .given(with(true, null, true, Reviewer.PDM))
                .reports(blocker("self-assessment-not-uploaded").saying("no upload date"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void an_upload_on_the_day_after_the_as_of_date_is_a_blocker() {
        verifyThat("3.1")
                .given(with(true, AS_OF.plusDays(1), true, Reviewer.PDM))
                .reports(blocker("self-assessment-not-uploaded")
                        .saying("on 2026-06-16, after the as-of date 2026-06-15"))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void with_one_category_the_other_is_marked_not_applicable(Category category) {
        verifyThat("3.1")
                .given(with(true, AS_OF, false, Reviewer.PDM), category)
                .reports(blocker("other-categories-open"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void with_both_categories_there_is_no_other() {
        verifyThat("3.1")
                .given(
                        with(true, AS_OF, false, Reviewer.PDM),
                        CONTACT_CENTER_TRANSFORMATION,
                        AI_POWERED_CUSTOMER_EXPERIENCE)
                .reportsNothing();
    }

    @Test
    void without_a_category_there_is_none_to_leave_open() {
        verifyThat("3.1").given(with(true, AS_OF, false, Reviewer.PDM)).reportsNothing();
    }

    @Test
    void one_that_nobody_reviewed_is_a_warning() {
        verifyThat("3.1")
                .given(with(true, AS_OF, true, null))
                .reports(warning("self-assessment-not-reviewed"))
                .hasStatus(Status.MET);
    }

    @Test
    void several_faults_are_reported_together() {
        verifyThat("3.1")
                .given(with(false, null, false, null), AI_POWERED_CUSTOMER_EXPERIENCE)
                .reports(
                        blocker("self-assessment-incomplete"),
                        blocker("self-assessment-not-uploaded"),
                        blocker("other-categories-open"),
                        warning("self-assessment-not-reviewed"))
                .hasStatus(Status.NOT_MET);
    }

    private static Partner with(
            boolean complete, @Nullable LocalDate uploadedOn, boolean othersMarked, @Nullable Reviewer reviewedBy) {
        return partner()
                .selfAssessment(new SelfAssessment(complete, uploadedOn, othersMarked, reviewedBy))
                .build();
    }
}
