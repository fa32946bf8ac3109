package org.connectcompetency.rules.foresight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.checklist.TailoredThreshold;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Samples;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    /** The last day on which the checklist version is accepted. */
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    /** Returns a READY application with more case studies, which have their responses. */
    private static CompetencyApplication with(CaseStudy... more) {
        CompetencyApplication ready = Samples.ready().build();
        List<CaseStudy> caseStudies = new ArrayList<>(List.of(more));
        caseStudies.addAll(ready.caseStudies());
        List<AceOpportunity> opportunities = new ArrayList<>(ready.aceOpportunities());
        List<Response> responses = new ArrayList<>(ready.responses());
        for (CaseStudy each : more) {
            opportunities.add(
                    Samples.opportunity(Samples.opportunityId(each.id())).build());
            ready.responses().stream()
                    .filter(response -> "cs-1".equals(response.caseStudy()))
                    .map(response -> ResponseBuilder.builder(response)
                            .caseStudy(each.id())
                            .build())
                    .forEach(responses::add);
        }
        return CompetencyApplicationBuilder.builder(ready)
                .caseStudies(caseStudies)
                .aceOpportunities(opportunities)
                .responses(responses)
                .build();
    }

    private static List<CaseStudy> many(int count) {
        List<CaseStudy> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(Samples.caseStudy("x" + i).build());
        }
        return many;
    }

    @Test
    void the_faulty_one_is_left_out() {
        CaseStudy pilot = Samples.caseStudy("a").stage(CaseStudyStage.PILOT).build();

        Portfolio portfolio = VALIDATOR.portfolio(with(pilot));

        assertThat(portfolio.asOf()).isEqualTo(Samples.AS_OF);
        assertThat(portfolio.size()).isEqualTo(4);
        assertThat(portfolio.candidates()).isEqualTo(5);
        assertThat(portfolio.choices()).isEqualTo(5);
        assertThat(portfolio.isReady()).isTrue();
        assertThat(portfolio.best())
                .extracting(PortfolioChoice::caseStudies, PortfolioChoice::verdict, PortfolioChoice::blockers)
                .containsExactly(
                        tuple(List.of("cs-1", "cs-2", "cs-3", "cs-4"), Verdict.READY, 0),
                        tuple(List.of("a", "cs-1", "cs-2", "cs-3"), Verdict.NOT_READY, 2),
                        tuple(List.of("a", "cs-1", "cs-2", "cs-4"), Verdict.NOT_READY, 2));
        assertThat(portfolio.best().get(0).holdsUntil()).isEqualTo(LAST);
        assertThat(portfolio.best().get(1).notMet()).containsExactly("2.1", "EXAMPLE-DEPLOYMENT");
    }

    @Test
    void among_equals_the_one_that_holds_longest_is_best() {
        LocalDate edge = Samples.AS_OF.minusMonths(18).plusDays(10);
        CaseStudy old = Samples.caseStudy("a").productionOn(edge).build();

        Portfolio portfolio = VALIDATOR.portfolio(with(old));

        assertThat(portfolio.best())
                .extracting(PortfolioChoice::caseStudies, PortfolioChoice::holdsUntil)
                .containsExactly(
                        tuple(List.of("cs-1", "cs-2", "cs-3", "cs-4"), LAST),
                        tuple(List.of("a", "cs-1", "cs-2", "cs-3"), edge.plusMonths(18)),
                        tuple(List.of("a", "cs-1", "cs-2", "cs-4"), edge.plusMonths(18)));
    }

    @Test
    void a_choice_that_holds_to_the_end_has_no_day() {
        Portfolio portfolio = VALIDATOR.portfolio(with(many(1).get(0)), new PortfolioSearch(null, 1, LAST));

        assertThat(portfolio.best())
                .singleElement()
                .satisfies(choice -> assertThat(choice.holdsUntil()).isNull());
    }

    @Test
    void as_many_as_the_checklist_asks_for_are_chosen_also_where_it_is_tailored() {
        CompetencyValidator two = CompetencyValidator.builder()
                .tailoring(new Tailoring(
                        List.of(), List.of(new TailoredThreshold("2.1", "case-studies", 2, "Two are enough for us."))))
                .build();

        assertThat(two.portfolio(Samples.ready().build()).best().get(0).caseStudies())
                .containsExactly("cs-1", "cs-2");
        assertThat(VALIDATOR
                        .portfolio(Samples.ready().build(), new PortfolioSearch(3, 9, null))
                        .best())
                .hasSize(4);
    }

    @Test
    void a_category_needs_a_case_study_of_the_choice() {
        CaseStudy[] others = new CaseStudy[6];
        for (int i = 0; i < others.length; i++) {
            others[i] = Samples.caseStudy("a" + i)
                    .categories(Set.of(Category.CONTACT_CENTER_TRANSFORMATION))
                    .build();
        }

        Portfolio portfolio = VALIDATOR.portfolio(with(others));

        assertThat(portfolio.best().get(0).caseStudies()).containsExactly("a0", "a1", "a2", "cs-1");
        assertThat(portfolio.isReady()).isTrue();
    }

    @Test
    void more_than_are_asked_for_are_a_warning_for_all() {
        List<Long> told = new ArrayList<>();
        Portfolio portfolio = VALIDATOR
                .withProgress((done, all) -> told.add(done))
                .portfolio(with(many(8).toArray(CaseStudy[]::new)), new PortfolioSearch(5, 1, null));

        assertThat(portfolio.choices()).isEqualTo(792);
        assertThat(portfolio.best().get(0).warnings()).isEqualTo(1);
        assertThat(told).hasSizeLessThan(10).endsWith(792L);
    }

    @Test
    void a_size_that_is_none_is_refused() {
        CompetencyApplication ready = Samples.ready().build();

        assertThatThrownBy(() -> new PortfolioSearch(0, 3, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The size of a choice (0) must be at least 1.");
        assertThatThrownBy(() -> new PortfolioSearch(null, 0, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of best choices (0) must be at least 1.");
        assertThatThrownBy(() -> VALIDATOR.portfolio(ready, new PortfolioSearch(5, 3, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A choice of 5 case studies needs as many, but the application has 4.");
    }

    @Test
    void too_many_choices_are_refused() {
        CompetencyApplication application =
                Samples.ready().caseStudies(many(100)).responses(List.of()).build();

        assertThatThrownBy(() -> VALIDATOR.portfolio(application, new PortfolioSearch(50, 3, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There are more than 5,000,000 choices of 50 out of 100 case studies");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        CompetencyApplication ready = Samples.ready().build();

        assertThatThrownBy(() -> VALIDATOR.portfolio(ready, new PortfolioSearch(4, 3, Samples.AS_OF.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The last day of a portfolio (2026-06-14) must not be before the as-of date (2026-06-15).");
    }

    @Test
    void an_application_that_makes_no_sense_is_refused() {
        CompetencyApplication twice = Samples.ready()
                .caseStudies(List.of(
                        Samples.caseStudy("a").build(), Samples.caseStudy("a").build()))
                .responses(List.of())
                .build();

        assertThatThrownBy(() -> VALIDATOR.portfolio(twice)).isInstanceOf(InvalidApplicationException.class);
    }

    @Test
    void the_document_has_the_fields_of_the_contract_in_their_order() {
        Portfolio portfolio = VALIDATOR.portfolio(Samples.ready().build(), new PortfolioSearch(4, 1, LAST));

        assertThat(portfolio.toJson()).isEqualTo("""
                {
                  "checklist": "2026-02",
                  "asOf": "2026-06-15",
                  "size": 4,
                  "candidates": 4,
                  "choices": 1,
                  "best": [
                    {
                      "caseStudies": [
                        "cs-1",
                        "cs-2",
                        "cs-3",
                        "cs-4"
                      ],
                      "verdict": "READY",
                      "notMet": [],
                      "blockers": 0,
                      "warnings": 0
                    }
                  ]
                }""");
        assertThat(VALIDATOR.portfolio(Samples.ready().build()).toJson()).contains("\"holdsUntil\": \"2026-11-30\"");
    }
}
