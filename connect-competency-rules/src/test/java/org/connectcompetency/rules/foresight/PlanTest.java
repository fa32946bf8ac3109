package org.connectcompetency.rules.foresight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.ready;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.OfferingType;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Samples;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    /** The last day on which everything of the sample is in its window; the opportunities are of 15 December 2025. */
    private static final LocalDate IN_WINDOW = AS_OF.minusMonths(6).plusMonths(18);

    @Test
    void an_application_that_is_ready_needs_nothing() {
        Plan plan = VALIDATOR.plan(ready().build());

        assertThat(plan.verdict()).isEqualTo(Verdict.READY);
        assertThat(plan.on()).isEqualTo(AS_OF);
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void each_blocker_of_that_day_is_a_step() {
        for (long seed = 8_300_000; seed < 8_300_060; seed++) {
            CompetencyApplication application = ApplicationGenerator.application(seed);
            LocalDate asOf = VALIDATOR.validate(application).asOf();
            for (LocalDate on : List.of(asOf, asOf.plusDays(200))) {
                Plan plan = VALIDATOR.plan(application, on);
                ValidationResult result = VALIDATOR.asOf(on).validate(application);

                assertThat(plan.verdict()).isEqualTo(result.verdict());
                assertThat(plan.steps())
                        .extracting(
                                PlanStep::requirement,
                                PlanStep::caseStudy,
                                PlanStep::subject,
                                PlanStep::code,
                                PlanStep::message,
                                PlanStep::remedy)
                        .containsExactlyInAnyOrderElementsOf(result.findings().stream()
                                .filter(finding -> finding.severity() == Severity.BLOCKER)
                                .map(each -> tuple(
                                        each.requirement(),
                                        each.caseStudy(),
                                        each.subject(),
                                        each.code(),
                                        each.message(),
                                        each.remedy()))
                                .toList());
            }
        }
    }

    @Test
    void what_lapses_says_on_which_day_and_comes_after_what_is_open() {
        CompetencyApplication application = ready().partner(Samples.partner()
                        .guidelinesReadOn(null)
                        .competencies(List.of(
                                new HeldCompetency("Migration", CompetencyType.SERVICES, LocalDate.of(2026, 1, 10))))
                        .build())
                .responses(ready().responses().stream()
                        .filter(response -> !response.requirement().equals("CSN-001"))
                        .toList())
                .build();

        Plan plan = VALIDATOR.plan(application, IN_WINDOW.plusDays(1));

        assertThat(plan.steps().get(0).requirement()).isEqualTo("1.1");
        assertThat(plan.steps().get(0).lapsesOn()).isNull();
        assertThat(plan.steps())
                .extracting(PlanStep::requirement, PlanStep::lapsesOn)
                .containsSubsequence(
                        tuple("1.1", null),
                        tuple("CHECKLIST-VERSION", LocalDate.of(2026, 12, 1)),
                        // It is waived on the as-of date, and not met once the waiver has ended.
                        tuple("CSN-001", LocalDate.of(2027, 1, 11)),
                        tuple("ACC-007", IN_WINDOW.plusDays(1)));
    }

    @Test
    void a_waiver_by_tailoring_lapses_on_the_day_after_its_last() {
        CompetencyValidator tailored = CompetencyValidator.builder()
                .tailoring(new Tailoring(
                        List.of(new TailoredWaiver("1.1", AS_OF.plusDays(9), "Read by then.")), List.of()))
                .build();
        CompetencyApplication application = CompetencyApplicationBuilder.builder(ready().build())
                .partner(Samples.partner().guidelinesReadOn(null).build())
                .build();

        assertThat(tailored.plan(application, AS_OF.plusDays(9)).steps()).isEmpty();
        assertThat(tailored.plan(application, AS_OF.plusDays(10)).steps())
                .extracting(PlanStep::code, PlanStep::lapsesOn)
                .containsExactly(tuple("guidelines-not-read", AS_OF.plusDays(10)));
    }

    @Test
    void custom_rules_are_asked_on_every_day() {
        CompetencyValidator custom =
                CompetencyValidator.builder().rules("acme.drl", """
                        package acme;
                        import org.connectcompetency.rules.facts.Assessment;
                        rule "ACME Not on an odd day"
                            @requirement( "1.1" )
                        when
                            $a : Assessment( requirement == "1.1", asOf.dayOfYear % 2 == 1 )
                        then
                            insert( $a.blocker( "odd-day", "It is an odd day.", "Wait for a day." ) );
                        end
                        """).build().asOf(LocalDate.of(2026, 6, 17));

        // Day 168 of the year; the next odd one is the day after, and day 171 is three days later.
        assertThat(custom.plan(ready().build(), LocalDate.of(2026, 6, 20)).steps())
                .extracting(PlanStep::code, PlanStep::lapsesOn)
                .containsExactly(tuple("odd-day", LocalDate.of(2026, 6, 18)));
    }

    @Test
    void short_is_what_is_required_less_what_is_there() {
        CompetencyApplication application = ready().aceOpportunities(List.of(
                        Samples.opportunity("O1").build(),
                        Samples.opportunity("O2").build()))
                .build();

        assertThat(VALIDATOR.plan(application).steps())
                .filteredOn(step -> step.requirement().equals("ACC-007"))
                .extracting(PlanStep::code, PlanStep::shortfall)
                .containsExactlyInAnyOrder(
                        tuple("opportunities-short", BigDecimal.valueOf(8)),
                        tuple("partner-originated-short", BigDecimal.valueOf(3)),
                        tuple("qualified-short", BigDecimal.valueOf(3)));
    }

    @Test
    void a_step_without_two_numbers_has_no_shortfall() {
        CompetencyApplication application = ready().partner(
                        Samples.partner().guidelinesReadOn(null).build())
                .build();

        assertThat(VALIDATOR.plan(application).toJson()).isEqualTo("""
                {
                  "checklist": "2026-02",
                  "asOf": "2026-06-15",
                  "on": "2026-06-15",
                  "partner": "Lantern Harbor Consulting",
                  "verdict": "NOT_READY",
                  "steps": [
                    {
                      "requirement": "1.1",
                      "code": "guidelines-not-read",
                      "message": "No date is given on which the program guidelines were read.",
                      "remedy": "Read the program guidelines and definitions, and record the date.",
                      "mend": []
                    }
                  ]
                }""");
    }

    @Test
    void the_document_has_the_fields_of_the_contract_in_their_order() {
        CompetencyApplication application = ready().marketplaceOfferings(List.of(new MarketplaceOffering(
                        "Amazon Connect Customer Jumpstart",
                        "Implementation.",
                        "https://aws.amazon.com/marketplace/pp/prodview-example",
                        OfferingType.MANAGED_SERVICES,
                        false,
                        true)))
                .build();

        assertThat(VALIDATOR.plan(application).toJson()).endsWith("""
                  "steps": [
                    {
                      "requirement": "ACC-006",
                      "code": "marketplace-offering-missing",
                      "message": "AWS Marketplace offerings for Amazon Connect Customer that count: 0 of 1.",
                      "remedy": "List an active, public offering in AWS Marketplace that names Amazon Connect Customer and is described.",
                      "short": 1,
                      "mend": [
                        {
                          "subject": "Amazon Connect Customer Jumpstart",
                          "remedy": "Activate the offering."
                        }
                      ]
                    }
                  ]
                }""");
        Finding finding = VALIDATOR.validate(application).findings().get(0);
        assertThat(finding.notCounted().get(0).remedy()).isEqualTo("Activate the offering.");
    }

    @Test
    void a_day_before_the_as_of_date_is_refused() {
        CompetencyApplication ready = ready().build();

        assertThatThrownBy(() -> VALIDATOR.plan(ready, AS_OF.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The day of a plan (2026-06-14) must not be before the as-of date (2026-06-15).");
    }
}
