package org.connectcompetency.rules.v2026_02.commonexamples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.kpi;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.KpiBuilder;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerOutcomesTest {

    private static final ExpectedFinding ONE_SHORT =
            blocker("kpis-short").caseStudy("cs-1").measured(1, 2);

    private static final Kpi FIRST = kpi("Containment");

    @Test
    void two_complete_kpis_are_enough() {
        verifyWith(FIRST, kpi("Handle time"))
                .reportsNothing()
                .hasStatus(Status.MET)
                .measures("kpis", "cs-1", 2, 2);
    }

    @Test
    void one_is_not() {
        verifyWith(FIRST).reports(ONE_SHORT).hasStatus("cs-1", Status.NOT_MET).hasStatus(Status.NOT_MET);
    }

    @Test
    void none_is_a_blocker() {
        verifyWith().reports(blocker("kpis-short").caseStudy("cs-1").measured(0, 2));
    }

    @Test
    void three_are_measured_as_three() {
        verifyWith(FIRST, kpi("Handle time"), kpi("Satisfaction"))
                .reportsNothing()
                .measures("kpis", "cs-1", 3, 2);
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void an_incomplete_kpi_does_not_count(Kpi kpi) {
        verifyWith(FIRST, kpi).reports(ONE_SHORT);
    }

    static Stream<Kpi> incomplete() {
        return Stream.of("", " \t", "\u00a0")
                .flatMap(blank -> Stream.of(
                        KpiBuilder.builder(FIRST).name(blank).build(),
                        KpiBuilder.builder(FIRST).baseline(blank).build(),
                        KpiBuilder.builder(FIRST).target(blank).build(),
                        KpiBuilder.builder(FIRST).actual(blank).build(),
                        KpiBuilder.builder(FIRST).methodology(blank).build()));
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#placeholders")
    void a_kpi_with_a_placeholder_does_not_count(String placeholder) {
        each(placeholder).forEach(kpi -> verifyWith(FIRST, kpi).reports(ONE_SHORT));
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#morePlaceholders")
    void one_with_a_text_that_contains_one_does(String text) {
        verifyWith(FIRST, new Kpi(text, text, text, text, text))
                .reportsNothing()
                .measures("kpis", "cs-1", 2, 2);
    }

    private static Stream<Kpi> each(String nothing) {
        Kpi second = kpi("Handle time");
        return Stream.of(
                KpiBuilder.builder(second).name(nothing).build(),
                KpiBuilder.builder(second).baseline(nothing).build(),
                KpiBuilder.builder(second).target(nothing).build(),
                KpiBuilder.builder(second).actual(nothing).build(),
                KpiBuilder.builder(second).methodology(nothing).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Containment", "CONTAINMENT", "  containment ", "containment\u00a0"})
    void two_kpis_of_one_name_count_once(String name) {
        verifyWith(FIRST, new Kpi(name, "1", "2", "3", "Weekly report"))
                .reports(ONE_SHORT)
                .measures("kpis", "cs-1", 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Containments", "Containment rate", "Con tainment"})
    void two_of_different_names_are_two(String name) {
        verifyWith(FIRST, kpi(name)).reportsNothing();
    }

    @Test
    void a_third_of_another_name_makes_two() {
        verifyWith(FIRST, kpi("containment"), kpi("Handle time"))
                .reportsNothing()
                .measures("kpis", "cs-1", 2, 2);
    }

    @Test
    void an_incomplete_one_does_not_take_away_the_complete_one_of_its_name() {
        verifyWith(
                        kpi("Handle time"),
                        FIRST,
                        KpiBuilder.builder(FIRST).actual("tbd").build())
                .reportsNothing()
                .measures("kpis", "cs-1", 2, 2);
    }

    @Test
    void what_does_not_count_is_said_where_they_are_short() {
        Finding finding = shortfall(FIRST, kpi("containment"), new Kpi("Handle time", "tbd", "20", " ", "n/a"));
        assertThat(finding.message()).contains("1 of 2");
        assertThat(finding.notCounted())
                .extracting(each -> each.subject() + " " + each.reason())
                .containsExactly(
                        "Containment is named several times, and counts once",
                        "Handle time lacks its baseline, actual result and methodology");
    }

    @Test
    void an_incomplete_kpi_of_the_same_name_is_incomplete_and_not_repeated() {
        Finding finding = shortfall(FIRST, new Kpi(FIRST.name(), "tbd", "20", " ", "n/a"));
        assertThat(finding.notCounted())
                .extracting(each -> each.subject() + " " + each.reason())
                .containsExactly(FIRST.name() + " lacks its baseline, actual result and methodology");
    }

    private static Finding shortfall(Kpi... kpis) {
        return CompetencyValidator.create()
                .validate(ready().caseStudies(
                                List.of(caseStudy("cs-1").kpis(List.of(kpis)).build()))
                        .responses(List.of(response("CO-001", "cs-1").build()))
                        .build())
                .requirement("CO-001")
                .orElseThrow()
                .caseStudies()
                .get(0)
                .findings()
                .get(0);
    }

    @Test
    void an_incomplete_kpi_does_no_harm_beside_two_complete_ones() {
        verifyWith(FIRST, kpi("Handle time"), new Kpi("", "", "", "", "")).reportsNothing();
    }

    @Test
    void the_kpis_of_two_case_studies_do_not_add_up() {
        verifyWith(FIRST)
                .given(
                        caseStudy("cs-2").kpis(List.of(FIRST)).build(),
                        response("CO-001", "cs-2").build())
                .reports(ONE_SHORT, blocker("kpis-short").caseStudy("cs-2").measured(1, 2))
                .measures("kpis", "cs-2", 1, 2);
    }

    @Test
    void one_case_study_carries_the_requirement() {
        verifyWith(FIRST)
                .given(caseStudy("cs-2").build(), response("CO-001", "cs-2").build())
                .reports(warning("kpis-short").caseStudy("cs-1").measured(1, 2))
                .hasStatus(Status.MET)
                .hasStatus("cs-1", Status.NOT_MET)
                .hasStatus("cs-2", Status.MET);
    }

    @Test
    void a_response_is_asked_for_as_well() {
        verifyThat("CO-001")
                .given(caseStudy("cs-1").kpis(List.of()).build())
                .reports(
                        blocker("response-missing").caseStudy("cs-1"),
                        blocker("kpis-short").caseStudy("cs-1").measured(0, 2));
    }

    private static RuleVerifier verifyWith(Kpi... kpis) {
        return verifyThat("CO-001")
                .given(
                        caseStudy("cs-1").kpis(List.of(kpis)).build(),
                        response("CO-001", "cs-1").build());
    }
}
