package org.connectcompetency.rules.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.junit.jupiter.api.Test;

/** Checks on generated applications what is true of every result. */
class LawsTest {

    private static final List<Judged> ALL = Judged.several(400);

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Test
    void the_order_of_lists_changes_no_byte() {
        assertThat(ALL)
                .allSatisfy(each -> assertSameBytes(each, JsonShuffler.shuffleArrays(each.before(), each.dice())));
    }

    @Test
    void the_order_of_keys_changes_no_byte() {
        assertThat(ALL).allSatisfy(each -> assertSameBytes(each, JsonShuffler.shuffleKeys(each.before(), each.dice())));
    }

    @Test
    void the_order_of_lists_and_keys_together_changes_no_byte() {
        assertThat(ALL)
                .allSatisfy(each -> assertSameBytes(
                        each,
                        JsonShuffler.shuffleKeys(JsonShuffler.shuffleArrays(each.before(), each.dice()), each.dice())));
    }

    private static void assertSameBytes(Judged judged, String shuffled) {
        CompetencyApplication application = CompetencyJson.readApplication(shuffled);
        assertThat(shuffled.replaceAll("\\s", "")).isNotEqualTo(judged.before().replaceAll("\\s", ""));
        assertThat(CompetencyJson.write(Judged.VALIDATOR.validate(application))).isEqualTo(judged.bytes());
    }

    @Test
    void an_application_that_was_written_and_read_is_equal_and_gives_the_same_bytes() {
        assertThat(ALL).allSatisfy(each -> {
            CompetencyApplication read = CompetencyJson.readApplication(each.before());

            assertThat(read).isEqualTo(each.application());
            assertThat(CompetencyJson.write(read)).isEqualTo(each.before());
            assertThat(CompetencyJson.write(Judged.VALIDATOR.validate(read))).isEqualTo(each.bytes());
        });
    }

    @Test
    void a_result_that_was_written_and_read_is_equal() {
        assertThat(ALL).allSatisfy(each -> {
            assertThat(CompetencyJson.readResult(each.bytes())).isEqualTo(each.result());
            assertThat(CompetencyJson.readResult(CompetencyJson.writeLine(each.result())))
                    .isEqualTo(each.result());
        });
    }

    @Test
    void validation_leaves_the_application_as_it_was() {
        assertThat(ALL).allSatisfy(each -> {
            assertThat(CompetencyJson.write(each.application())).isEqualTo(each.before());
            assertThat(each.application()).isEqualTo(ApplicationGenerator.application(each.seed()));
        });
    }

    @Test
    void no_verdict_depends_on_the_rules_of_other_requirements() {
        assertThat(ALL.subList(0, 60))
                .allSatisfy(each -> assertThat(each.result().requirements())
                        .allSatisfy(whole -> assertThat(Judged.VALIDATOR.validateOnly(whole.id(), each.application()))
                                .isEqualTo(whole)));
    }

    @Test
    void two_threads_get_the_same_bytes() throws Exception {
        Callable<List<String>> validations = () -> ALL.stream()
                .map(each -> CompetencyJson.write(Judged.VALIDATOR.validate(each.application())))
                .toList();
        List<String> expected = ALL.stream().map(Judged::bytes).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<List<String>> bytes : threads.invokeAll(List.of(validations, validations))) {
                assertThat(bytes.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_application_is_ready_exactly_if_nothing_is_not_met() {
        assertThat(ALL)
                .allSatisfy(each -> assertThat(each.result().verdict() == Verdict.READY)
                        .isEqualTo(each.result().requirements().stream()
                                .noneMatch(requirement -> requirement.status() == Status.NOT_MET)));
        assertThat(ALL).extracting(each -> each.result().verdict()).contains(Verdict.values());
    }

    @Test
    void a_requirement_is_not_met_exactly_if_it_or_a_case_study_of_it_has_a_blocker() {
        assertThat(requirements(requirement -> true))
                .allSatisfy(requirement -> assertThat(requirement.status() == Status.NOT_MET)
                        .isEqualTo(findings(requirement).stream().anyMatch(LawsTest::blocks)));
    }

    @Test
    void a_case_study_with_a_blocker_is_not_met() {
        List<CaseStudyResult> blocked = requirements(requirement -> true).stream()
                .flatMap(requirement -> requirement.caseStudies().stream())
                .filter(caseStudy -> caseStudy.findings().stream().anyMatch(LawsTest::blocks))
                .toList();

        assertThat(blocked)
                .hasSizeGreaterThan(100)
                .allSatisfy(each -> assertThat(each.status()).isEqualTo(Status.NOT_MET));
    }

    @Test
    void what_is_waived_or_not_applicable_has_no_blocker() {
        for (Status status : List.of(Status.WAIVED, Status.NOT_APPLICABLE)) {
            List<RequirementResult> without = requirements(requirement -> requirement.status() == status);
            List<CaseStudyResult> caseStudies = requirements(requirement -> true).stream()
                    .flatMap(requirement -> requirement.caseStudies().stream())
                    .filter(caseStudy -> caseStudy.status() == status)
                    .toList();

            assertThat(without)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(each -> assertThat(findings(each)).noneMatch(LawsTest::blocks));
            assertThat(caseStudies)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(each -> assertThat(each.findings()).noneMatch(LawsTest::blocks));
        }
    }

    @Test
    void counts_are_those_of_the_statuses_and_add_up_to_77() {
        assertThat(ALL).allSatisfy(each -> {
            Map<Status, Integer> counted = new EnumMap<>(Status.class);
            for (Status status : Status.values()) {
                counted.put(status, 0);
            }
            each.result().requirements().forEach(requirement -> counted.merge(requirement.status(), 1, Integer::sum));

            assertThat(each.result().counts()).isEqualTo(counted);
            assertThat(counted.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(77);
        });
    }

    @Test
    void each_finding_stands_once_and_where_it_belongs() {
        assertThat(ALL).allSatisfy(each -> {
            assertThat(each.result().findings()).doesNotHaveDuplicates();
            for (RequirementResult requirement : each.result().requirements()) {
                assertThat(findings(requirement))
                        .allMatch(finding -> finding.requirement().equals(requirement.id()));
                assertThat(requirement.findings()).allMatch(finding -> finding.caseStudy() == null);
                for (CaseStudyResult caseStudy : requirement.caseStudies()) {
                    assertThat(caseStudy.findings())
                            .allMatch(finding -> caseStudy.id().equals(finding.caseStudy()));
                }
            }
        });
        assertThat(ALL.stream()
                        .mapToInt(each -> each.result().findings().size())
                        .sum())
                .isGreaterThan(1000);
    }

    @Test
    void moving_all_dates_by_the_same_months_changes_no_status_but_that_of_the_version() {
        int changedByMovingTheAsOfDateAlone = 0;
        for (Judged each : ALL) {
            CompetencyApplication dated = CompetencyApplicationBuilder.builder(each.application())
                    .submittedOn(ApplicationGenerator.asOf(each.application()))
                    .build();
            int months = each.dice().between(1, 40) * each.dice().pick(1, -1);
            CompetencyApplication midMonth = withDates(dated, LawsTest::inMidMonth);
            CompetencyApplication moved = withDates(midMonth, date -> date.plusMonths(months));
            CompetencyApplication asOfMoved = CompetencyApplicationBuilder.builder(midMonth)
                    .submittedOn(moved.submittedOn())
                    .build();
            Opinion expected = withoutVersion(Judged.opinion(midMonth));

            assertThat(withoutVersion(Judged.opinion(moved)))
                    .as("%s, %d months", each, months)
                    .isEqualTo(expected);
            changedByMovingTheAsOfDateAlone +=
                    withoutVersion(Judged.opinion(asOfMoved)).equals(expected) ? 0 : 1;
        }
        assertThat(changedByMovingTheAsOfDateAlone).isGreaterThan(ALL.size() / 2);
    }

    /** Returns a day that every month has; around the edges of most windows, the order of days stays the same. */
    private static LocalDate inMidMonth(LocalDate date) {
        return date.withDayOfMonth(10 + date.getDayOfMonth() % 11);
    }

    private static CompetencyApplication withDates(CompetencyApplication application, UnaryOperator<LocalDate> change) {
        String json = CompetencyJson.write(application);
        return CompetencyJson.readApplication(DATE.matcher(json)
                .replaceAll(date -> change.apply(LocalDate.parse(date.group())).toString()));
    }

    private static Opinion withoutVersion(Opinion opinion) {
        Map<String, Status> requirements = new TreeMap<>(opinion.requirements());
        requirements.remove("CHECKLIST-VERSION");
        Verdict verdict = requirements.containsValue(Status.NOT_MET) ? Verdict.NOT_READY : Verdict.READY;
        Set<Remark> remarks = opinion.remarks().stream()
                .filter(remark -> !remark.requirement().equals("CHECKLIST-VERSION"))
                .collect(Collectors.toSet());
        return new Opinion(verdict, requirements, opinion.caseStudies(), remarks, opinion.claims());
    }

    private static List<RequirementResult> requirements(Predicate<RequirementResult> which) {
        return ALL.stream()
                .map(Judged::result)
                .map(ValidationResult::requirements)
                .flatMap(List::stream)
                .filter(which)
                .toList();
    }

    private static List<Finding> findings(RequirementResult requirement) {
        List<Finding> findings = new ArrayList<>(requirement.findings());
        requirement.caseStudies().forEach(each -> findings.addAll(each.findings()));
        return findings;
    }

    private static boolean blocks(Finding finding) {
        return finding.severity() == Severity.BLOCKER;
    }
}
