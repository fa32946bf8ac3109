package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    /** One case study, badge and item, each standing for all others. */
    private static final Set<String> SUBJECTS = Set.of("cs-1", "FUNDAMENTALS", "deployed-use-cases");

    @Test
    void what_is_measured_says_what_it_counts_though_the_requirement_is_met() {
        List<String> measures = new ArrayList<>();
        for (RequirementResult requirement :
                CompetencyValidator.create().validate(Samples.ready().build()).requirements()) {
            for (Measure measure : requirement.measures()) {
                if (measure.subject() == null || SUBJECTS.contains(measure.subject())) {
                    measures.add(requirement.id() + " " + measure.name()
                            + (measure.subject() == null ? "" : " of " + measure.subject()) + ": " + measure.actual()
                            + " of " + measure.required() + " " + measure.counted());
                }
            }
        }

        assertThat(measures)
                .containsExactlyInAnyOrder(
                        "2.1 distinct-customers: 4 of 4 [cs-1, cs-2, cs-3, cs-4]",
                        "2.1 months-since-production of cs-1: 3 of 18 []",
                        "2.2 public-case-studies: 4 of 2 [cs-1, cs-2, cs-3, cs-4]",
                        "ACC-003 business-developers: 1 of 1 [p-6]",
                        "ACC-003 dedicated-people: 6 of 5 [p-1, p-2, p-3, p-4, p-5, p-6]",
                        "ACC-003 delivery-managers: 1 of 1 [p-5]",
                        "ACC-003 technical-leads: 2 of 1 [p-1, p-2]",
                        "ACC-005 completions of FUNDAMENTALS: 4 of 4 [p-1, p-2, p-3, p-4]",
                        "ACC-006 offerings: 1 of 1 [Amazon Connect Customer Jumpstart]",
                        "ACC-007 opportunities: 10 of 10 [O1, O1268, O1269, O1270, O1271, O2, O3, O4, O5, O6]",
                        "ACC-007 partner-originated: 10 of 5 [O1, O1268, O1269, O1270, O1271, O2, O3, O4, O5, O6]",
                        "ACC-007 qualified: 10 of 5 [O1, O1268, O1269, O1270, O1271, O2, O3, O4, O5, O6]",
                        "ACC-008 co-sell-opportunities: 2 of 2 [O1, O2]",
                        "ACC-009 activity-kinds: 3 of 3 [joint marketing, public offering, thought leadership]",
                        "AICX-001 evidence of deployed-use-cases: 2 of 2 [Piece 1, Piece 2]",
                        "AICX-002 customer-edition-case-studies: 4 of 1 [cs-1, cs-2, cs-3, cs-4]",
                        "AICX-003 customer-edition-case-studies: 4 of 1 [cs-1, cs-2, cs-3, cs-4]",
                        "AICX-004 customer-edition-case-studies: 4 of 1 [cs-1, cs-2, cs-3, cs-4]",
                        "CCT-003 legacy-platforms: 2 of 2 [Old Exchange, Older Exchange]",
                        "CO-001 kpis of cs-1: 2 of 2 [Containment, Handle time]",
                        "ELIGIBILITY-1 features of cs-1: 3 of 3 [Agentic self-service, Conversational analytics, Screen recording]",
                        "ELIGIBILITY-4 agents of cs-1: 50 of 50 []",
                        "ELIGIBILITY-4 monthly-recurring-revenue-usd of cs-1: 5000 of 5000 []",
                        "EXAMPLE-DEPLOYMENT months-since-production of cs-1: 3 of 18 []",
                        "PS-003 annual-recurring-revenue-usd of cs-1: 60000 of 0 []");
    }

    /** The age is counted back from the as-of date; a date in the future has no age. */
    @Test
    void the_age_of_a_deployment_is_measured_up_to_the_as_of_date() {
        List<CaseStudy> caseStudies = List.of(
                Samples.caseStudy("today").productionOn(Samples.AS_OF).build(),
                Samples.caseStudy("tomorrow")
                        .productionOn(Samples.AS_OF.plusDays(1))
                        .build(),
                Samples.caseStudy("unknown").productionOn(null).build(),
                Samples.caseStudy("yesterday")
                        .productionOn(Samples.AS_OF.minusDays(1))
                        .build());
        ValidationResult result = CompetencyValidator.create()
                .validate(Samples.ready()
                        .caseStudies(caseStudies)
                        .responses(List.of())
                        .build());

        for (String id : List.of("2.1", "EXAMPLE-DEPLOYMENT")) {
            assertThat(result.requirement(id).orElseThrow().measures())
                    .filteredOn(each -> each.name().equals("months-since-production"))
                    .extracting(Measure::subject, Measure::actual, Measure::required)
                    .containsExactly(
                            tuple("today", BigDecimal.ZERO, BigDecimal.valueOf(18)),
                            tuple("yesterday", BigDecimal.ONE, BigDecimal.valueOf(18)));
        }
    }

    @Test
    void what_is_not_answered_yet_shows_how_far_it_is_to_go() {
        var unanswered = Samples.ready().responses(List.of()).build();

        assertThat(CompetencyValidator.create()
                        .validate(unanswered)
                        .requirement("AICX-001")
                        .orElseThrow()
                        .measures())
                .extracting(Measure::subject, Measure::actual, Measure::required)
                .containsExactly(tuple("deployed-use-cases", BigDecimal.ZERO, BigDecimal.valueOf(2)));
    }
}
