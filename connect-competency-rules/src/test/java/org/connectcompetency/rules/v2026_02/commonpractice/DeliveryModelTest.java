package org.connectcompetency.rules.v2026_02.commonpractice;

import static org.connectcompetency.rules.Samples.approvedReview;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.partner;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.List;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.result.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryModelTest {

    private static final Response DOCUMENTED = response("PRJ-004").build();

    private static final CaseStudy MANAGED = caseStudy("cs-1").build();

    @Test
    void a_project_manager_of_every_case_study_and_the_documents_are_enough() {
        verifyThat("PRJ-004")
                .given(MANAGED, caseStudy("cs-2").build(), DOCUMENTED)
                .reportsNothing()
                .hasStatus(Status.MET);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00a0\t"})
    void a_case_study_without_one_is_a_blocker(@Nullable String manager) {
        verifyThat("PRJ-004")
                .given(MANAGED, caseStudy("cs-2").projectManager(manager).build(), DOCUMENTED)
                .reports(blocker("project-manager-missing").subject("cs-2"))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#placeholders")
    void a_placeholder_names_nobody(String manager) {
        verifyThat("PRJ-004")
                .given(MANAGED, caseStudy("cs-2").projectManager(manager).build(), DOCUMENTED)
                .reports(blocker("project-manager-missing").subject("cs-2"))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#morePlaceholders")
    void a_name_that_contains_one_is_a_name(String manager) {
        verifyThat("PRJ-004")
                .given(MANAGED, caseStudy("cs-2").projectManager(manager).build(), DOCUMENTED)
                .reportsNothing();
    }

    @Test
    void every_case_study_without_one_is_named() {
        verifyThat("PRJ-004")
                .given(
                        caseStudy("cs-2").projectManager(null).build(),
                        caseStudy("cs-1").projectManager(null).build(),
                        DOCUMENTED)
                .reports(
                        blocker("project-manager-missing").subject("cs-1"),
                        blocker("project-manager-missing").subject("cs-2"));
    }

    @Test
    void no_case_study_is_a_blocker() {
        verifyThat("PRJ-004")
                .given(DOCUMENTED)
                .reports(blocker("no-case-studies"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void the_documents_are_asked_for_as_well() {
        verifyThat("PRJ-004")
                .given(MANAGED)
                .reports(blocker("response-missing"))
                .hasStatus(Status.NOT_MET);
        verifyThat("PRJ-004")
                .given(
                        MANAGED,
                        response("PRJ-004")
                                .addresses(List.of())
                                .evidence(List.of())
                                .build())
                .reports(
                        blocker("criterion-not-addressed").subject("time-and-budget"),
                        blocker("evidence-missing")
                                .subject("assignment-documentation")
                                .measured(0, 1));
    }

    @Test
    void the_waiver_covers_the_project_managers() {
        verifyThat("PRJ-004")
                .given(
                        partner().foundationalTechnicalReview(approvedReview()).build(),
                        caseStudy("cs-1").projectManager(null).build())
                .hasStatus(Status.WAIVED)
                .reportsNothing();
    }
}
