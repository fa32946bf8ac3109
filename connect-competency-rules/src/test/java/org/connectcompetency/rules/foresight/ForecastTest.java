package org.connectcompetency.rules.foresight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.TailoredThreshold;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    /** The last day on which the checklist version is accepted. */
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private static CompetencyApplication withFirstOpportunity(LocalDate createdOn) {
        CompetencyApplication ready = Samples.ready().build();
        List<AceOpportunity> opportunities = new ArrayList<>(ready.aceOpportunities());
        String last = opportunities.get(opportunities.size() - 1).id();
        opportunities.set(
                opportunities.size() - 1,
                Samples.opportunity(last).createdOn(createdOn).build());
        return CompetencyApplicationBuilder.builder(ready)
                .aceOpportunities(opportunities)
                .build();
    }

    private static List<ForecastChange> changes(Forecast forecast, String requirement) {
        return forecast.changes().stream()
                .filter(change -> change.requirement().equals(requirement))
                .toList();
    }

    @Test
    void a_ready_application_holds_until_the_checklist_ends() {
        Forecast forecast = VALIDATOR.forecast(Samples.ready().build());

        assertThat(forecast.asOf()).isEqualTo(Samples.AS_OF);
        assertThat(forecast.until()).isEqualTo(Samples.AS_OF.plusMonths(24));
        assertThat(forecast.verdict()).isEqualTo(Verdict.READY);
        assertThat(forecast.holdsUntil()).isEqualTo(LAST);
        assertThat(forecast.isReadyThroughout()).isFalse();
        assertThat(forecast.changes().get(0).on()).isEqualTo(LAST.plusDays(1));
        assertThat(forecast.changes().get(0).requirement()).isEqualTo("CHECKLIST-VERSION");
    }

    /** The day after the last one in a window of 18 months, also where a month is shorter. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-15, 2026-06-16",
        "2025-01-31, 2026-08-01",
        "2025-02-27, 2026-08-28",
        "2025-02-28, 2026-09-01",
        "2024-12-31, 2026-07-01",
        "2025-04-30, 2026-11-01"
    })
    void a_status_changes_on_the_day_after_the_window(LocalDate createdOn, LocalDate day) {
        Forecast forecast = VALIDATOR.forecast(withFirstOpportunity(createdOn), LAST);

        assertThat(forecast.holdsUntil()).isEqualTo(day.minusDays(1));
        ForecastChange change = forecast.changes().get(0);
        assertThat(change.on()).isEqualTo(day);
        assertThat(change.requirement()).isEqualTo("ACC-007");
        assertThat(change.from()).isEqualTo(Status.MET);
        assertThat(change.to()).isEqualTo(Status.NOT_MET);
        assertThat(change.findings())
                .extracting(Finding::code, finding -> String.valueOf(finding.actual()))
                .contains(tuple("opportunities-short", "9"));
    }

    @Test
    void what_lies_in_the_future_begins_on_its_day() {
        LocalDate day = Samples.AS_OF.plusDays(40);
        Forecast forecast = VALIDATOR.forecast(withFirstOpportunity(day), LAST);

        assertThat(forecast.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(forecast.holdsUntil()).isEqualTo(day.minusDays(1));
        assertThat(changes(forecast, "ACC-007"))
                .containsExactly(new ForecastChange(day, "ACC-007", Status.NOT_MET, Status.MET, List.of()));
    }

    @Test
    void a_competency_waives_until_its_birthday() {
        CompetencyApplication ready = Samples.ready().build();
        List<Response> responses = ready.responses().stream()
                .filter(response -> !response.requirement().equals("POV-001"))
                .toList();
        CompetencyApplication application = CompetencyApplicationBuilder.builder(ready)
                .partner(Samples.partner()
                        .competencies(List.of(
                                new HeldCompetency("Migration", CompetencyType.SERVICES, LocalDate.of(2025, 9, 1))))
                        .build())
                .responses(responses)
                .build();

        Forecast forecast = VALIDATOR.forecast(application, LAST);

        assertThat(forecast.verdict()).isEqualTo(Verdict.READY);
        assertThat(forecast.holdsUntil()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(changes(forecast, "POV-001"))
                .extracting(ForecastChange::on, ForecastChange::from, ForecastChange::to)
                .containsExactly(tuple(LocalDate.of(2026, 9, 2), Status.WAIVED, Status.NOT_MET));
        assertThat(changes(forecast, "POV-002")).extracting(ForecastChange::to).containsExactly(Status.MET);
    }

    @Test
    void a_waiver_by_tailoring_ends_and_a_window_by_tailoring_holds() {
        CompetencyValidator tailored = CompetencyValidator.builder()
                .tailoring(new Tailoring(
                        List.of(new TailoredWaiver("1.1", LocalDate.of(2026, 7, 10), "Read by July.")),
                        List.of(new TailoredThreshold("ACC-007", "window-months", 7, "We look at half a year."))))
                .build();
        CompetencyApplication application = CompetencyApplicationBuilder.builder(
                        Samples.ready().build())
                .partner(Samples.partner().guidelinesReadOn(null).build())
                .build();

        Forecast forecast = tailored.forecast(application, LAST);

        assertThat(changes(forecast, "1.1"))
                .extracting(ForecastChange::on, ForecastChange::from, ForecastChange::to)
                .containsExactly(tuple(LocalDate.of(2026, 7, 11), Status.WAIVED, Status.NOT_MET));
        // All opportunities were created six months before the as-of date.
        assertThat(changes(forecast, "ACC-007").get(0).on())
                .isEqualTo(Samples.AS_OF.minusMonths(6).plusMonths(7).plusDays(1));
        assertThat(forecast.holdsUntil()).isEqualTo(LocalDate.of(2026, 7, 10));
    }

    @Test
    void custom_rules_may_look_at_any_date() {
        CompetencyValidator custom =
                CompetencyValidator.builder().rules("mondays.drl", """
                        package acme;
                        import org.connectcompetency.rules.facts.Assessment;
                        import java.time.DayOfWeek;
                        rule "ACME No submission on a Monday"
                            @requirement( "1.1" )
                        when
                            $a : Assessment( requirement == "1.1", asOf.dayOfWeek == DayOfWeek.MONDAY )
                        then
                            insert( $a.blocker( "monday", "It is Monday.", "Wait for Tuesday." ) );
                        end
                        """).build();
        // A Friday.
        CompetencyValidator onFriday = custom.asOf(LocalDate.of(2026, 6, 12));

        Forecast forecast = onFriday.forecast(
                Samples.ready()
                        .partner(Samples.partner()
                                .guidelinesReadOn(LocalDate.of(2026, 6, 1))
                                .build())
                        .build(),
                LocalDate.of(2026, 6, 23));

        assertThat(changes(forecast, "1.1"))
                .extracting(ForecastChange::on, ForecastChange::to)
                .containsExactly(
                        tuple(LocalDate.of(2026, 6, 15), Status.NOT_MET),
                        tuple(LocalDate.of(2026, 6, 16), Status.MET),
                        tuple(LocalDate.of(2026, 6, 22), Status.NOT_MET),
                        tuple(LocalDate.of(2026, 6, 23), Status.MET));
    }

    @Test
    void a_period_of_one_day_has_no_changes() {
        Forecast forecast = VALIDATOR.forecast(Samples.ready().build(), Samples.AS_OF);

        assertThat(forecast.changes()).isEmpty();
        assertThat(forecast.holdsUntil()).isNull();
        assertThat(forecast.isReadyThroughout()).isTrue();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        CompetencyApplication ready = Samples.ready().build();

        assertThatThrownBy(() -> VALIDATOR.forecast(ready, Samples.AS_OF.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The last day of a forecast (2026-06-14) must not be before the as-of date (2026-06-15).");
    }

    @Test
    void an_application_that_makes_no_sense_is_refused() {
        CompetencyApplication twice = Samples.ready()
                .personnel(List.of(Samples.person("p-1", PersonRole.SALES), Samples.person("p-1", PersonRole.SALES)))
                .badgeCompletions(List.of())
                .build();

        assertThatThrownBy(() -> VALIDATOR.forecast(twice)).isInstanceOf(InvalidApplicationException.class);
    }

    @Test
    void progress_ends_with_all_days_done() {
        List<String> told = new ArrayList<>();

        VALIDATOR
                .withProgress((done, all) -> told.add(done + "/" + all))
                .forecast(Samples.ready().build());

        assertThat(told).isNotEmpty().endsWith(told.size() + "/" + told.size());
    }

    @Test
    void the_document_has_the_fields_of_the_contract_in_their_order() {
        Forecast forecast =
                VALIDATOR.forecast(withFirstOpportunity(Samples.AS_OF.plusDays(1)), Samples.AS_OF.plusDays(1));

        assertThat(forecast.toJson()).isEqualTo("""
                {
                  "checklist": "2026-02",
                  "asOf": "2026-06-15",
                  "until": "2026-06-16",
                  "partner": "Lantern Harbor Consulting",
                  "verdict": "NOT_READY",
                  "holdsUntil": "2026-06-15",
                  "changes": [
                    {
                      "on": "2026-06-16",
                      "requirement": "ACC-007",
                      "from": "NOT_MET",
                      "to": "MET",
                      "findings": []
                    }
                  ]
                }""");
    }
}
