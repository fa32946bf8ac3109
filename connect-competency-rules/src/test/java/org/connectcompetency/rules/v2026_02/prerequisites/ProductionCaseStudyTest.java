package org.connectcompetency.rules.v2026_02.prerequisites;

import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.partner;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.result.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionCaseStudyTest {

    private static final List<CaseStudy> THREE = List.of(
            caseStudy("cs-1").build(),
            caseStudy("cs-2").build(),
            caseStudy("cs-3").build());

    @ParameterizedTest
    @EnumSource(names = {"PILOT", "PROOF_OF_CONCEPT"})
    void only_production_qualifies(CaseStudyStage stage) {
        verifyThat("2.1")
                .given(THREE, caseStudy("cs-4").stage(stage).build())
                .reports(blocker("not-in-production").subject("cs-4").saying("is " + stage.title()))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void the_months_since_production_are_measured() {
        verifyThat("2.1")
                .given(THREE, inProduction("cs-4", AS_OF.minusMonths(18)))
                .reportsNothing()
                .measures("months-since-production", "cs-3", 3, 18)
                .measures("months-since-production", "cs-4", 18, 18);
    }

    @Test
    void no_production_date_is_a_blocker() {
        verifyThat("2.1")
                .given(THREE, caseStudy("cs-4").productionOn(null).build())
                .reports(blocker("production-date-missing").subject("cs-4").requiring(18))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2024-12-15",
        "2026-06-15, 2024-12-16",
        "2026-06-15, 2026-06-14",
        "2026-06-15, 2026-06-15",
        // The window reaches back to the last day of a shorter month.
        "2026-08-31, 2025-02-28",
        "2025-08-31, 2024-02-29",
    })
    void production_within_eighteen_months_qualifies(LocalDate asOf, LocalDate productionOn) {
        List<CaseStudy> four = List.of(
                inProduction("cs-1", productionOn),
                inProduction("cs-2", productionOn),
                inProduction("cs-3", productionOn),
                inProduction("cs-4", productionOn));
        verifyThat("2.1").asOf(asOf).given(four).reportsNothing().hasStatus(Status.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2024-12-14, 2024-12-15, 19",
        "2026-08-31, 2025-02-27, 2025-02-28, 19",
        "2025-08-31, 2024-02-28, 2024-02-29, 19",
        "2026-06-15, 2024-06-15, 2024-12-15, 24",
    })
    void production_before_is_too_old(LocalDate asOf, LocalDate productionOn, LocalDate since, int months) {
        verifyThat("2.1")
                .asOf(asOf)
                .given(
                        inProduction("cs-1", asOf),
                        inProduction("cs-2", asOf),
                        inProduction("cs-3", asOf),
                        inProduction("cs-4", productionOn))
                .reports(blocker("production-too-old")
                        .subject("cs-4")
                        .measured(months, 18)
                        .saying("on " + productionOn + ", before " + since))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void production_the_day_after_the_as_of_date_is_a_blocker() {
        verifyThat("2.1")
                .given(THREE, inProduction("cs-4", AS_OF.plusDays(1)))
                .reports(blocker("production-in-future")
                        .subject("cs-4")
                        .requiring(18)
                        .saying("on 2026-06-16"))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00a0"})
    void no_architecture_diagram_is_a_blocker(@Nullable String diagram) {
        verifyThat("2.1")
                .given(THREE, caseStudy("cs-4").architectureDiagram(diagram).build())
                .reports(blocker("architecture-diagram-missing").subject("cs-4"))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#placeholders")
    void a_placeholder_is_no_architecture_diagram(String diagram) {
        verifyThat("2.1")
                .given(THREE, caseStudy("cs-4").architectureDiagram(diagram).build())
                .reports(blocker("architecture-diagram-missing").subject("cs-4"))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#morePlaceholders")
    void a_text_that_contains_one_is(String diagram) {
        verifyThat("2.1")
                .given(THREE, caseStudy("cs-4").architectureDiagram(diagram).build())
                .reportsNothing();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL", "AFFILIATE"})
    void an_offering_for_the_own_group_alone_is_a_blocker(CustomerRelationship relationship) {
        verifyThat("2.1")
                .given(
                        THREE,
                        caseStudy("cs-4")
                                .customer(new Customer("Sister", null, relationship))
                                .build())
                .reports(blocker("customer-not-external").subject("cs-4").saying("is " + relationship.title()))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(CustomerRelationship.class)
    void one_that_outside_customers_can_have_qualifies_for_all(CustomerRelationship relationship) {
        verifyThat("2.1")
                .given(
                        THREE,
                        caseStudy("cs-4")
                                .customer(new Customer("Sister", null, relationship))
                                .offeredToOutsideCustomers(true)
                                .build())
                .reportsNothing();
    }

    @Test
    void reuse_for_another_designation_needs_the_self_assessment() {
        verifyThat("2.1")
                .given(
                        THREE,
                        caseStudy("cs-4")
                                .reusedForDesignations(List.of("Migration", "DevOps"))
                                .build())
                .reports(blocker("self-assessment-not-attached").subject("cs-4"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void reuse_with_the_self_assessment_qualifies() {
        verifyThat("2.1")
                .given(
                        THREE,
                        caseStudy("cs-4")
                                .reusedForDesignations(List.of("Migration"))
                                .selfAssessmentAttached(true)
                                .build())
                .reportsNothing();
    }

    @Test
    void a_blank_designation_is_no_reuse() {
        verifyThat("2.1")
                .given(
                        THREE,
                        caseStudy("cs-4").reusedForDesignations(List.of(" ")).build())
                .reportsNothing();
    }

    @Test
    void every_fault_of_every_case_study_is_named() {
        verifyThat("2.1")
                .given(
                        THREE.subList(0, 2),
                        caseStudy("cs-3").architectureDiagram(null).build(),
                        caseStudy("cs-4")
                                .stage(CaseStudyStage.PROOF_OF_CONCEPT)
                                .productionOn(null)
                                .architectureDiagram(null)
                                .customer(new Customer("Sister", null, CustomerRelationship.AFFILIATE))
                                .reusedForDesignations(List.of("Migration"))
                                .build())
                .reports(
                        blocker("architecture-diagram-missing").subject("cs-3"),
                        blocker("not-in-production").subject("cs-4"),
                        blocker("production-date-missing").subject("cs-4").requiring(18),
                        blocker("architecture-diagram-missing").subject("cs-4"),
                        blocker("customer-not-external").subject("cs-4"),
                        blocker("self-assessment-not-attached").subject("cs-4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHECKLIST-VERSION", "1.1", "2.2", "3.1"})
    void these_faults_are_no_faults_of_other_prerequisites(String requirement) {
        List<CaseStudy> faulty = Stream.of("cs-1", "cs-2")
                .map(id -> caseStudy(id)
                        .stage(CaseStudyStage.PILOT)
                        .productionOn(null)
                        .architectureDiagram(null)
                        .customer(new Customer("Customer of " + id, null, CustomerRelationship.INTERNAL))
                        .reusedForDesignations(List.of("Migration"))
                        .build())
                .toList();
        verifyThat(requirement).given(partner().build(), faulty).reportsNothing();
    }

    private CaseStudy inProduction(String id, LocalDate on) {
        return caseStudy(id).productionOn(on).build();
    }
}
