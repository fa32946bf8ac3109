package org.connectcompetency.rules.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;

/**
 * Verifies what the rules of one requirement report on given facts.
 *
 * <pre>{@code
 * verifyThat("ELIGIBILITY-4").given(caseStudy).reports(blocker("scale-too-small").caseStudy("cs-1").measured(49, 50));
 * }</pre>
 *
 * <p>The facts form an application that holds nothing else. The rules that look at the requirement judge it, as by
 * {@link CompetencyValidator#validateOnly}: rules of other requirements neither fire nor fail. If custom rules of
 * another requirement insert a fact that is needed, give that fact, or let those rules name this requirement too. Every
 * verification throws an {@link AssertionError} that lists what was reported.
 */
public final class RuleVerifier {

    /**
     * The as-of date, unless a test, the validator or a given application sets another: the middle of a month within
     * the validity of version 2026-02.
     */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);

    private static final Partner PARTNER = PartnerBuilder.builder()
            .name("Partner under test")
            .tier(PartnerTier.ADVANCED)
            .servicesPathStage(ServicesPathStage.VALIDATED)
            .build();

    /** The statuses with which no rule has judged. */
    private static final Set<Status> UNJUDGED = EnumSet.of(Status.WAIVED, Status.NOT_APPLICABLE, Status.INFORMATIONAL);

    private static final String NOTHING_GIVEN = "A given fact must not be null.";

    private final CompetencyValidator validator;
    private final String requirement;
    private final @Nullable LocalDate asOf;
    private final List<Object> facts;
    private final @Nullable Status asked;

    /**
     * Takes parts of the application and the caller's own facts, and the status that the test has verified, if it has.
     */
    private RuleVerifier(
            CompetencyValidator validator,
            String requirement,
            @Nullable LocalDate asOf,
            List<Object> facts,
            @Nullable Status asked) {
        this.validator = validator;
        this.requirement = requirement;
        this.asOf = asOf;
        this.facts = facts;
        this.asked = asked;
    }

    /** Verifies the built-in rules of the requirement with that id. */
    public static RuleVerifier verifyThat(String requirement) {
        return verifyThat(BuiltIn.VALIDATOR, requirement);
    }

    /** Verifies the rules that {@code validator} has for the requirement with that id. */
    public static RuleVerifier verifyThat(CompetencyValidator validator, String requirement) {
        return new RuleVerifier(
                Objects.requireNonNull(validator, "validator"),
                Objects.requireNonNull(requirement, "requirement"),
                null,
                List.of(),
                null);
    }

    /** Judges as of that date, whatever the validator or a given application says. */
    public RuleVerifier asOf(LocalDate date) {
        return new RuleVerifier(validator, requirement, Objects.requireNonNull(date, "date"), facts, null);
    }

    /**
     * Adds facts: parts of an application such as case studies, people or responses, categories to be selected, a
     * partner in place of the default one, or collections of these. A whole application gives all of its parts, its
     * {@code submittedOn} and its checklist version. Anything else is a fact of the caller's own, as in
     * {@link CompetencyValidator#validate(CompetencyApplication, Object...)}.
     */
    public RuleVerifier given(Object... more) {
        List<Object> all = new ArrayList<>(facts);
        flatten(Arrays.asList(Objects.requireNonNull(more, NOTHING_GIVEN)), all);
        return new RuleVerifier(validator, requirement, asOf, all, null);
    }

    /**
     * Verifies that exactly these findings are reported, in any order; without any, it does as
     * {@link #reportsNothing()}.
     */
    public RuleVerifier reports(ExpectedFinding... expected) {
        if (expected.length == 0) {
            return reportsNothing();
        }
        verify(result(), expected);
        return this;
    }

    private void verify(RequirementResult result, ExpectedFinding... expected) {
        List<Finding> reported = findings(result);
        List<Finding> unexpected = new ArrayList<>(reported);
        List<ExpectedFinding> missing = new ArrayList<>();
        for (ExpectedFinding each : expected) {
            Finding match =
                    unexpected.stream().filter(each::matches).findFirst().orElse(null);
            if (match == null) {
                missing.add(each);
            } else {
                unexpected.remove(match);
            }
        }
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            throw new AssertionError(
                    requirement + " must report exactly what is expected.\nExpected, not reported:" + lines(missing)
                            + "\nReported, not expected:" + lines(unexpected) + "\nAll reported:" + lines(reported));
        }
        if (!UNJUDGED.contains(result.status())) {
            Expectations.note(requirement, reported.stream().anyMatch(each -> each.severity() == Severity.BLOCKER));
        }
    }

    /**
     * Verifies that the requirement is judged and nothing is reported. If it is {@code WAIVED}, {@code NOT_APPLICABLE}
     * or {@code INFORMATIONAL}, no rule that judges it fires, so this would prove nothing: it fails, unless
     * {@link #hasStatus(Status)} has verified that status before.
     */
    public RuleVerifier reportsNothing() {
        RequirementResult result = result();
        verify(result);
        if (UNJUDGED.contains(result.status()) && result.status() != asked) {
            throw new AssertionError(requirement + " must be judged to report nothing, but is " + result.status()
                    + ". If that is what is expected, verify hasStatus(" + result.status() + ") before.");
        }
        return this;
    }

    /** Verifies the status of the requirement. */
    public RuleVerifier hasStatus(Status expected) {
        RequirementResult result = result();
        if (result.status() != expected) {
            throw new AssertionError(requirement + " must be " + expected + ", but is " + result.status()
                    + "; reported:" + lines(findings(result)));
        }
        return new RuleVerifier(validator, requirement, asOf, facts, expected);
    }

    /** Verifies the status of one case study under the requirement. */
    public RuleVerifier hasStatus(String caseStudy, Status expected) {
        Status actual = result().caseStudies().stream()
                .filter(each -> each.id().equals(caseStudy))
                .map(CaseStudyResult::status)
                .findFirst()
                .orElseThrow(() -> new AssertionError(requirement + " has no case study " + caseStudy + "."));
        if (actual != expected) {
            throw new AssertionError(
                    requirement + " must be " + expected + " for " + caseStudy + ", but is " + actual + ".");
        }
        return this;
    }

    /** Verifies the requirement's measure of that name that has no subject. */
    public RuleVerifier measures(String name, Number actual, Number required) {
        return measures(name, null, actual, required);
    }

    /** Verifies the requirement's measure of that name for a badge, case study or the like. */
    public RuleVerifier measures(String name, @Nullable String subject, Number actual, Number required) {
        List<Measure> measures = result().measures();
        boolean measured = measures.stream()
                .anyMatch(each -> each.name().equals(name)
                        && Objects.equals(each.subject(), subject)
                        && each.actual().compareTo(new BigDecimal(actual.toString())) == 0
                        && each.required().compareTo(new BigDecimal(required.toString())) == 0);
        if (!measured) {
            throw new AssertionError(requirement + " must measure " + name + " " + actual + " of " + required
                    + (subject == null ? "" : " for " + subject) + ", but measures:" + lines(measures));
        }
        return this;
    }

    private RequirementResult result() {
        Object[] extraFacts = facts.stream()
                .filter(fact -> !CompetencyApplication.isPart(fact))
                .toArray();
        Set<String> rules = new HashSet<>();
        CompetencyValidator judge = asOf == null ? validator : validator.asOf(asOf);
        CompetencyValidator heard = judge.with(firing -> {
            if (firing.requirements().contains(requirement)) {
                rules.add(firing.rule());
            }
        });
        RequirementResult found = judge(heard, application(), extraFacts);
        findings(found).forEach(finding -> rules.add(finding.rule()));
        RuleCoverage.note(validator, rules);
        return found;
    }

    private RequirementResult judge(
            CompetencyValidator judge, CompetencyApplication application, Object... extraFacts) {
        try {
            return judge.validateOnly(requirement, application, extraFacts);
        } catch (IllegalArgumentException e) {
            throw new AssertionError(
                    e.getMessage()
                            + (validator == BuiltIn.VALIDATOR
                                    ? " If rules of your own bring it, pass a validator that has them: verifyThat(validator, \""
                                            + requirement + "\")."
                                    : " The validator must have a rule that brings it."),
                    e);
        }
    }

    private static List<Finding> findings(RequirementResult result) {
        List<Finding> findings = new ArrayList<>(result.findings());
        result.caseStudies().forEach(each -> findings.addAll(each.findings()));
        return findings;
    }

    private static String lines(List<?> items) {
        return items.isEmpty()
                ? " nothing"
                : items.stream().map(item -> "\n  " + item).collect(Collectors.joining());
    }

    static CompetencyValidator builtIn() {
        return BuiltIn.VALIDATOR;
    }

    private CompetencyApplication application() {
        CompetencyApplication whole = null;
        for (Object fact : facts) {
            whole = fact instanceof CompetencyApplication application ? application : whole;
        }
        LocalDate submittedOn = whole == null ? null : whole.submittedOn();
        return CompetencyApplicationBuilder.builder()
                .checklist(whole == null ? null : whole.checklist())
                .submittedOn(submittedOn == null ? AS_OF : submittedOn)
                .partner(PARTNER)
                .build()
                .withParts(facts);
    }

    private static void flatten(@Nullable Object fact, List<Object> parts) {
        if (fact instanceof Iterable<?> several) {
            several.forEach(each -> flatten(each, parts));
        } else {
            parts.add(Objects.requireNonNull(fact, NOTHING_GIVEN));
        }
    }

    /** Loaded when first used, so that tests of custom rules need not wait for it. */
    private static final class BuiltIn {
        static final CompetencyValidator VALIDATOR = CompetencyValidator.create();
    }
}
