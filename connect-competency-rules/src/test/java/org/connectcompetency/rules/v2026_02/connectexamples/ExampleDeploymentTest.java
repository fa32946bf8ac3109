package org.connectcompetency.rules.v2026_02.connectexamples;

import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.UnlimitedAiProduct;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExampleDeploymentTest {

    @Test
    void a_recent_production_deployment_in_use_qualifies() {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(caseStudy("cs-1").build(), caseStudy("cs-2").build())
                .reportsNothing()
                .hasStatus(Status.MET)
                .measures("months-since-production", "cs-1", 3, 18);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRODUCTION")
    void one_that_is_not_in_production_does_not(CaseStudyStage stage) {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(caseStudy("cs-1").stage(stage).build())
                .reports(blocker("not-in-production").caseStudy("cs-1").saying("is " + stage.title()))
                .hasStatus("cs-1", Status.NOT_MET);
    }

    @Test
    void one_without_a_production_date_does_not() {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(caseStudy("cs-1").productionOn(null).build())
                .reports(blocker("production-date-missing").caseStudy("cs-1").requiring(18));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2024-12-15",
        "2026-06-15, 2026-06-15",
        "2026-08-31, 2025-02-28",
        "2025-08-31, 2024-02-29",
        "2025-08-29, 2024-02-29"
    })
    void both_ends_of_18_months_qualify(LocalDate asOf, LocalDate on) {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .asOf(asOf)
                .given(caseStudy("cs-1").productionOn(on).build())
                .reportsNothing();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2024-12-14, 19",
        "2026-06-15, 2024-11-15, 19",
        "2026-06-15, 2024-11-14, 20",
        "2026-08-31, 2025-02-27, 19",
        "2025-08-31, 2024-02-28, 19"
    })
    void a_day_before_does_not(LocalDate asOf, LocalDate on, int months) {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .asOf(asOf)
                .given(caseStudy("cs-1").productionOn(on).build())
                .reports(blocker("production-too-old")
                        .caseStudy("cs-1")
                        .measured(months, 18)
                        .saying(on.toString()));
    }

    @Test
    void the_day_after_the_as_of_date_does_not() {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(caseStudy("cs-1").productionOn(AS_OF.plusDays(1)).build())
                .reports(blocker("production-in-future")
                        .caseStudy("cs-1")
                        .requiring(18)
                        .saying("2026-06-16"));
    }

    @Test
    void one_that_is_no_longer_in_use_does_not() {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(caseStudy("cs-1").active(false).build())
                .reports(blocker("deployment-inactive").caseStudy("cs-1"));
    }

    @Test
    void a_customer_edition_without_an_unlimited_ai_product_is_warned_of() {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(caseStudy("cs-1").products(Set.of()).build())
                .reports(warning("unlimited-ai-product-missing").caseStudy("cs-1"))
                .hasStatus("cs-1", Status.MET)
                .hasStatus(Status.MET);
    }

    @ParameterizedTest
    @EnumSource
    void any_one_of_the_four_products_is_enough(UnlimitedAiProduct product) {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(caseStudy("cs-1").products(Set.of(product)).build())
                .reportsNothing();
    }

    @Test
    void the_basic_edition_needs_no_product() {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(caseStudy("cs-1")
                        .edition(Edition.BASIC)
                        .products(Set.of())
                        .build())
                .reportsNothing();
    }

    @ParameterizedTest
    @EnumSource
    void the_basic_edition_with_a_product_of_the_other_contradicts_itself(UnlimitedAiProduct product) {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(caseStudy("cs-1")
                        .edition(Edition.BASIC)
                        .products(Set.of(product))
                        .build())
                .reports(warning("edition-contradicted").caseStudy("cs-1").saying("though " + product.title()))
                .hasStatus("cs-1", Status.MET)
                .hasStatus(Status.MET);
    }

    @Test
    void several_such_products_are_one_warning() {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(caseStudy("cs-1")
                        .edition(Edition.BASIC)
                        .products(Set.of(UnlimitedAiProduct.UNLIMITED_AI_VOICE, UnlimitedAiProduct.UNLIMITED_AI_CHAT))
                        .build())
                .reports(warning("edition-contradicted")
                        .caseStudy("cs-1")
                        .saying("Unlimited AI Chat and Unlimited AI Voice"));
    }

    @Test
    void every_fault_of_every_deployment_is_found() {
        verifyThat("EXAMPLE-DEPLOYMENT")
                .given(
                        caseStudy("cs-1").build(),
                        caseStudy("cs-2")
                                .stage(CaseStudyStage.PILOT)
                                .productionOn(null)
                                .active(false)
                                .products(Set.of())
                                .build(),
                        caseStudy("cs-3")
                                .stage(CaseStudyStage.PROOF_OF_CONCEPT)
                                .productionOn(AS_OF.plusDays(1))
                                .build())
                .reports(
                        blocker("not-in-production").caseStudy("cs-2"),
                        blocker("production-date-missing").caseStudy("cs-2").requiring(18),
                        blocker("deployment-inactive").caseStudy("cs-2"),
                        warning("unlimited-ai-product-missing").caseStudy("cs-2"),
                        blocker("not-in-production").caseStudy("cs-3"),
                        blocker("production-in-future").caseStudy("cs-3").requiring(18))
                .hasStatus(Status.NOT_MET)
                .hasStatus("cs-1", Status.MET)
                .hasStatus("cs-2", Status.NOT_MET);
    }
}
