package org.connectcompetency.rules.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Checks that the rules and the {@link NaiveEvaluator} agree. The system property {@code second-opinion.applications}
 * says on how many applications.
 */
class SecondOpinionTest {

    private static final int ALL = 10_000;
    private static final int APPLICATIONS = Integer.getInteger("second-opinion.applications", ALL);

    /**
     * How often every status that a requirement can have, and every remark, must come up in {@link #ALL} applications.
     */
    private static final int ENOUGH = 25;

    private static final int MAX_REPORTS = 5;
    private static final int MAX_JSON = 4_000;

    private static final Checklist CHECKLIST = Checklists.of("2026-02");

    private static final Map<String, Set<String>> RULES_BY_REQUIREMENT = CHECKLIST.requirements().stream()
            .collect(Collectors.toMap(
                    Requirement::id,
                    requirement -> Judged.VALIDATOR.rules(requirement.id()).stream()
                            .map(RuleReference::name)
                            .collect(Collectors.toSet())));

    private static final List<String> DISAGREEMENTS = new ArrayList<>();
    private static final Set<String> TRESPASSES = new TreeSet<>();
    private static final Map<String, Map<Status, Integer>> REQUIREMENTS = new TreeMap<>();
    private static final Map<String, Map<Status, Integer>> CASE_STUDIES = new TreeMap<>();
    private static final Map<String, Integer> REMARKS = new TreeMap<>();
    private static final Map<Verdict, Integer> VERDICTS = new EnumMap<>(Verdict.class);

    private static int asked;

    @BeforeAll
    static void ask() {
        LongStream.range(0, APPLICATIONS).parallel().forEach(seed -> {
            CompetencyApplication application = ApplicationGenerator.application(seed);
            ValidationResult result = Judged.VALIDATOR.validate(application);
            Opinion naive = NaiveEvaluator.evaluate(application, ApplicationGenerator.asOf(application), CHECKLIST);
            compare(seed, application, result, naive);
        });
    }

    private static synchronized void compare(
            long seed, CompetencyApplication application, ValidationResult result, Opinion naive) {
        Opinion rules = Opinion.of(result);
        LocalDate asOf = ApplicationGenerator.asOf(application);
        asked++;
        count(rules);
        for (RequirementResult requirement : result.requirements()) {
            findings(requirement).stream()
                    .filter(finding ->
                            !RULES_BY_REQUIREMENT.get(requirement.id()).contains(finding.rule()))
                    .forEach(finding -> TRESPASSES.add(requirement.id() + " by \"" + finding.rule() + "\""));
        }
        if ((!rules.equals(naive) || !result.asOf().equals(asOf)) && DISAGREEMENTS.size() < MAX_REPORTS) {
            DISAGREEMENTS.add("seed " + seed + ", as of " + asOf + differences(result, rules, naive) + "\n"
                    + excerpt(application));
        }
    }

    @Test
    void rules_and_naive_evaluator_agree_on_every_status_verdict_and_remark() {
        assertThat(DISAGREEMENTS).as("after %d applications", asked).isEmpty();
        assertThat(asked).isEqualTo(APPLICATIONS);
    }

    @Test
    void rules_report_on_those_requirements_only_that_they_name() {
        assertThat(TRESPASSES).isEmpty();
    }

    @Test
    void every_requirement_shows_every_status_that_it_can_have() {
        for (Requirement requirement : CHECKLIST.requirements()) {
            assertThat(REQUIREMENTS.get(requirement.id()).keySet())
                    .as(requirement.id())
                    .isEqualTo(possible(requirement));
            assertThat(REQUIREMENTS.get(requirement.id()).values())
                    .as("%s: %s", requirement.id(), REQUIREMENTS.get(requirement.id()))
                    .allMatch(times -> times >= ENOUGH * APPLICATIONS / ALL);
        }
    }

    @Test
    void every_case_study_scope_shows_every_status_that_a_case_study_can_have() {
        for (Requirement requirement : CHECKLIST.requirements()) {
            if (requirement.scope() == Scope.PARTNER) {
                assertThat(CASE_STUDIES).doesNotContainKey(requirement.id());
            } else {
                Set<Status> possible =
                        requirement.id().equals("PS-004") ? EnumSet.of(Status.MET) : possible(requirement);
                assertThat(CASE_STUDIES.get(requirement.id()).keySet())
                        .as(requirement.id())
                        .isEqualTo(possible);
                assertThat(CASE_STUDIES.get(requirement.id()).values())
                        .as("%s: %s", requirement.id(), CASE_STUDIES.get(requirement.id()))
                        .allMatch(times -> times >= ENOUGH * APPLICATIONS / ALL);
            }
        }
    }

    @Test
    void both_verdicts_come_up_often() {
        assertThat(VERDICTS).containsOnlyKeys(Verdict.values());
        assertThat(VERDICTS.values()).as("%s", VERDICTS).allMatch(times -> times >= APPLICATIONS / 20);
    }

    @Test
    void every_remark_comes_up() {
        assertThat(REMARKS.keySet()).isEqualTo(Remark.CODES);
        assertThat(REMARKS.values()).as("%s", REMARKS).allMatch(times -> times >= ENOUGH * APPLICATIONS / ALL);
    }

    private static Set<Status> possible(Requirement requirement) {
        if (requirement.id().equals("1.5")) {
            return EnumSet.of(Status.INFORMATIONAL);
        }
        Set<Status> possible = EnumSet.of(Status.MET, Status.NOT_MET);
        if (requirement.category() != null) {
            possible.add(Status.NOT_APPLICABLE);
        }
        if (requirement.id().matches("(POV|PRJ|CSN|DOC|ACCT|OPE|NETSEC|REL|COST)-.*")) {
            possible.add(Status.WAIVED);
        }
        return possible;
    }

    private static void count(Opinion opinion) {
        VERDICTS.merge(opinion.verdict(), 1, Integer::sum);
        opinion.remarks().stream().map(Remark::code).distinct().forEach(code -> REMARKS.merge(code, 1, Integer::sum));
        opinion.requirements().forEach((id, status) -> count(REQUIREMENTS, id, status));
        opinion.caseStudies().forEach((id, each) -> each.values().forEach(status -> count(CASE_STUDIES, id, status)));
    }

    private static void count(Map<String, Map<Status, Integer>> counts, String id, Status status) {
        counts.computeIfAbsent(id, key -> new EnumMap<>(Status.class)).merge(status, 1, Integer::sum);
    }

    private static String differences(ValidationResult result, Opinion rules, Opinion naive) {
        StringBuilder text = new StringBuilder("\nasOf ").append(result.asOf());
        text.append("\nverdict: rules ")
                .append(rules.verdict())
                .append(", naive ")
                .append(naive.verdict());
        for (RequirementResult requirement : result.requirements()) {
            String id = requirement.id();
            boolean same = rules.requirements().get(id) == naive.requirements().get(id);
            if (!same || !rules.caseStudies().get(id).equals(naive.caseStudies().get(id))) {
                text.append("\n")
                        .append(id)
                        .append(": rules ")
                        .append(rules.requirements().get(id))
                        .append(rules.caseStudies().get(id));
                text.append(", naive ")
                        .append(naive.requirements().get(id))
                        .append(naive.caseStudies().get(id));
                findings(requirement).forEach(finding -> text.append("\n    ").append(finding));
            }
        }
        append("remarks", rules.remarks(), naive.remarks(), text);
        append("claims to waivers", rules.claims(), naive.claims(), text);
        return text.toString();
    }

    private static void append(String what, Set<?> rules, Set<?> naive, StringBuilder text) {
        for (Object each : rules) {
            if (!naive.contains(each)) {
                text.append("\n").append(what).append(" of the rules alone: ").append(each);
            }
        }
        for (Object each : naive) {
            if (!rules.contains(each)) {
                text.append("\n")
                        .append(what)
                        .append(" of the naive evaluator alone: ")
                        .append(each);
            }
        }
    }

    private static List<Finding> findings(RequirementResult requirement) {
        List<Finding> findings = new ArrayList<>(requirement.findings());
        requirement.caseStudies().forEach(each -> findings.addAll(each.findings()));
        return findings;
    }

    private static String excerpt(CompetencyApplication application) {
        String json = CompetencyJson.write(application);
        return json.length() <= MAX_JSON ? json : json.substring(0, MAX_JSON) + "… (" + json.length() + " characters)";
    }
}
