package org.connectcompetency.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.custom.Drl;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {

    private static final CaseStudy SMALL_CASE_STUDY =
            caseStudy("cs-1").agents(49).monthlyRecurringRevenueUsd(null).build();
    private static final RuleVerifier SMALL = verifyThat("ELIGIBILITY-4").given(SMALL_CASE_STUDY);
    private static final ExpectedFinding TOO_SMALL =
            blocker("scale-too-small").caseStudy("cs-1").measured(49, 50);

    @Test
    void what_is_reported_may_be_expected() {
        SMALL.reports(TOO_SMALL).reports(TOO_SMALL.saying("49 of 50 agents")).hasStatus(Status.NOT_MET);
    }

    @Test
    void anything_else_fails() {
        assertFails(
                () -> SMALL.reportsNothing(),
                "Reported, not expected:\n  Finding[requirement=ELIGIBILITY-4, code=scale-too-small");
        assertFails(
                () -> SMALL.reports(TOO_SMALL, TOO_SMALL),
                "Expected, not reported:\n  ExpectedFinding[severity=BLOCKER, code=scale-too-small");
        assertFails(
                () -> SMALL.reports(warning("scale-too-small").caseStudy("cs-1").measured(49, 50)),
                "Expected, not reported");
        assertFails(() -> SMALL.reports(blocker("scale").caseStudy("cs-1").measured(49, 50)), "Expected, not reported");
        assertFails(() -> SMALL.reports(blocker("scale-too-small").measured(49, 50)), "Expected, not reported");
        assertFails(() -> SMALL.reports(TOO_SMALL.subject("cs-1")), "Expected, not reported");
        assertFails(() -> SMALL.reports(TOO_SMALL.measured(48, 50)), "Expected, not reported");
        assertFails(() -> SMALL.reports(TOO_SMALL.measured(49, 51)), "Expected, not reported");
        assertFails(() -> SMALL.reports(TOO_SMALL.requiring(50)), "Expected, not reported");
        assertFails(() -> SMALL.reports(TOO_SMALL.saying("50 of 50")), "Expected, not reported");
        assertFails(() -> SMALL.hasStatus(Status.MET), "must be MET, but is NOT_MET");
        assertFails(() -> SMALL.hasStatus("cs-1", Status.MET), "must be MET for cs-1, but is NOT_MET");
        assertFails(() -> SMALL.hasStatus("cs-2", Status.MET), "has no case study cs-2");
        assertFails(() -> SMALL.measures("agents", "cs-1", 50, 50), "must measure agents 50 of 50 for cs-1");
        assertFails(
                () -> verifyThat("ELIGIBILITY-5").reportsNothing(),
                "The requirement (ELIGIBILITY-5) must be one of checklist version 2026-02. Did you mean \"ELIGIBILITY-1\"?");
    }

    @Test
    void a_requirement_that_only_another_validator_knows_is_said_to_need_it() {
        assertFails(
                () -> verifyThat("ACME-001").reportsNothing(),
                "If rules of your own bring it, pass a validator that has them: verifyThat(validator, \"ACME-001\").");
    }

    @Test
    void the_date_of_a_test_goes_before_those_of_the_validator_and_of_an_application() {
        LocalDate late = LocalDate.of(2026, 12, 1);
        CompetencyValidator dated = CompetencyValidator.builder().asOf(late).build();

        verifyThat(dated, "CHECKLIST-VERSION").reports(blocker("version-expired"));
        verifyThat(dated, "CHECKLIST-VERSION").asOf(RuleVerifier.AS_OF).reportsNothing();
        verifyThat("CHECKLIST-VERSION").given(ready().submittedOn(late).build()).hasStatus(Status.NOT_MET);
        verifyThat("CHECKLIST-VERSION")
                .given(ready().submittedOn(late).build())
                .asOf(RuleVerifier.AS_OF)
                .reportsNothing();
    }

    @Test
    void a_whole_application_gives_all_of_its_parts() {
        CompetencyApplication application = ready().build();

        for (Requirement each : verifiable(application)) {
            verifyThat(each.id()).given(application).hasStatus(Status.MET);
        }
        verifyThat("ELIGIBILITY-4")
                .given(
                        application,
                        caseStudy("cs-9")
                                .agents(49)
                                .monthlyRecurringRevenueUsd(null)
                                .build())
                .reports(TOO_SMALL.caseStudy("cs-9"));
    }

    private static List<Requirement> verifiable(CompetencyApplication application) {
        ValidationResult result = CompetencyValidator.create().validate(application);
        return CompetencyValidator.create().checklist().requirements().stream()
                .filter(each -> result.requirement(each.id()).orElseThrow().status() == Status.MET)
                .toList();
    }

    @Test
    void nothing_is_no_fact() {
        RuleVerifier verifier = verifyThat("ELIGIBILITY-4");

        assertThatThrownBy(() -> verifier.given((Object) null)).hasMessage("A given fact must not be null.");
        assertThatThrownBy(() -> verifier.given((Object[]) null)).hasMessage("A given fact must not be null.");
        assertThatThrownBy(() -> verifier.given(Arrays.asList(SMALL_CASE_STUDY, null)))
                .hasMessage("A given fact must not be null.");
    }

    @Test
    void where_nothing_was_judged_a_test_must_say_that_it_knows() {
        RuleVerifier unselected = verifyThat("ACCCR-007");
        RuleVerifier informing = verifyThat("1.5");

        assertFails(
                unselected::reportsNothing,
                "ACCCR-007 must be judged to report nothing, but is NOT_APPLICABLE. If that is what is expected, verify hasStatus(NOT_APPLICABLE) before.");
        assertFails(informing::reportsNothing, "INFORMATIONAL");
        assertFails(() -> unselected.reports(), "must be judged");
        assertFails(
                () -> unselected
                        .hasStatus(Status.NOT_APPLICABLE)
                        .given(caseStudy("cs-1").build())
                        .reportsNothing(),
                "must be judged");
        unselected.hasStatus(Status.NOT_APPLICABLE).reportsNothing();
        informing.hasStatus(Status.INFORMATIONAL).reportsNothing();
    }

    @Test
    void the_listener_of_a_validator_is_told_in_tests_too() {
        List<String> rules = new ArrayList<>();
        CompetencyValidator heard = CompetencyValidator.create().with(firing -> rules.add(firing.rule()));

        verifyThat(heard, "ELIGIBILITY-4").given(SMALL_CASE_STUDY).reports(TOO_SMALL);

        assertThat(rules).isNotEmpty();
    }

    @Test
    void rules_of_other_requirements_neither_fire_nor_fail() {
        CompetencyValidator validator = CompetencyValidator.builder()
                .rules(
                        "acme.drl",
                        Drl.IMPORTS
                                + Drl.rule(
                                        "ACME-001 is checked",
                                        "@requirement( \"ACME-001\" ) @title( \"Sound\" )",
                                        "$a : Assessment( requirement == \"ACME-001\" )\n    not( Person() )",
                                        "insert( $a.blocker( \"nobody\", \"Nobody.\", \"Hire.\" ) );")
                                + Drl.rule(
                                        "ACME-002 fails",
                                        "@requirement( \"ACME-002\" ) @title( \"Failing\" )",
                                        "$a : Assessment( requirement == \"ACME-002\" )",
                                        "throw new IllegalStateException();")
                                + Drl.rule(
                                        "ACME-003 fails in its condition",
                                        "@requirement( \"ACME-003\" ) @title( \"Failing\" )",
                                        "$p : Partner( name.length / competencies.size > 1 )",
                                        "insert( 1 );"))
                .build();
        List<String> fired = new ArrayList<>();

        verifyThat(validator.with(firing -> fired.add(firing.rule())), "ACME-001")
                .reports(blocker("nobody"));

        assertThat(fired)
                .contains("ACME-001 is checked")
                .noneMatch(rule -> rule.startsWith("ACME-00") && !rule.startsWith("ACME-001"));
        assertThatThrownBy(() -> verifyThat(validator, "ACME-002").reportsNothing())
                .isInstanceOf(RuleExecutionException.class);
        assertThatThrownBy(() -> verifyThat(validator, "ACME-003").reportsNothing())
                .isInstanceOf(RuleExecutionException.class);
        assertThatThrownBy(() -> validator.validate(ready().build())).isInstanceOf(RuleExecutionException.class);
    }

    @Test
    void built_in_rules_of_other_requirements_do_not_fire_either() {
        List<String> fired = new ArrayList<>();
        CompetencyValidator heard = CompetencyValidator.create().with(firing -> fired.add(firing.rule()));

        verifyThat(heard, "ACC-005").given(ready().build()).reportsNothing();

        assertThat(fired).isNotEmpty().allMatch(rule -> rule.startsWith("ACC-005") || rule.startsWith("Documentary"));
    }

    @Test
    void coverage_tells_which_rules_never_fired() {
        CompetencyValidator validator = CompetencyValidator.create();
        String file = "org/connectcompetency/rules/v2026_02/connectexamples/eligibility.drl";
        String rule = "ELIGIBILITY-2 The partner was not the primary delivery partner";

        assertThat(RuleCoverage.of(validator).neverFired()).isEqualTo(validator.rules());
        verifyThat(validator, "ELIGIBILITY-2")
                .given(caseStudy("cs-1").primaryDeliveryPartner(false).build())
                .reports(blocker("not-primary-delivery-partner").caseStudy("cs-1"));

        assertThat(RuleCoverage.of(validator).neverFired())
                .as("rules that fired beside the verified one are not covered")
                .hasSize(validator.rules().size() - 1);
        assertThat(RuleCoverage.of(validator).neverFired(file))
                .extracting(RuleReference::name)
                .doesNotContain(rule)
                .contains("ELIGIBILITY-3 The ACE opportunity id is malformed");
    }

    private static void assertFails(Runnable verification, String message) {
        assertThatThrownBy(verification::run).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }
}
