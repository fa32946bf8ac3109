package org.connectcompetency.rules.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectcompetency.model.AceOpportunity;
import org.connectcompetency.model.BadgeCompletion;
import org.connectcompetency.model.CaseStudy;
import org.connectcompetency.model.CaseStudyResult;
import org.connectcompetency.model.Category;
import org.connectcompetency.model.CoSellActivity;
import org.connectcompetency.model.CompetencyApplication;
import org.connectcompetency.model.CompetencyApplicationBuilder;
import org.connectcompetency.model.Finding;
import org.connectcompetency.model.LegacyPlatform;
import org.connectcompetency.model.MarketingActivity;
import org.connectcompetency.model.MarketplaceOffering;
import org.connectcompetency.model.Measure;
import org.connectcompetency.model.Partner;
import org.connectcompetency.model.PartnerBuilder;
import org.connectcompetency.model.PartnerTier;
import org.connectcompetency.model.Person;
import org.connectcompetency.model.RequirementResult;
import org.connectcompetency.model.Response;
import org.connectcompetency.model.ServicesPathStage;
import org.connectcompetency.model.Severity;
import org.connectcompetency.model.Status;
import org.connectcompetency.model.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;

/**
 * Verifies what the rules of one requirement say of given facts.
 *
 * <pre>{@code
 * verifyThat("ELIGIBILITY-4").given(caseStudy).reports(blocker("scale-too-small").caseStudy("cs-1").measured(49, 50));
 * }</pre>
 *
 * <p>The facts are put together to an application that holds nothing else, and judged by all rules; what is compared are
 * the findings of the one requirement. Every verification throws an {@link AssertionError} that lists what was reported.
 */
public final class RuleVerifier {

    /** The as-of date, unless a test sets another: the middle of a month within the validity of version 2026-02. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);

    private static final Partner PARTNER = PartnerBuilder.builder()
            .name("Partner under test")
            .tier(PartnerTier.ADVANCED)
            .servicesPathStage(ServicesPathStage.VALIDATED)
            .build();

    private final CompetencyValidator validator;
    private final String requirement;
    private final LocalDate asOf;
    private final List<Object> facts;

    private RuleVerifier(CompetencyValidator validator, String requirement, LocalDate asOf, List<Object> facts) {
        this.validator = validator;
        this.requirement = requirement;
        this.asOf = asOf;
        this.facts = facts;
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
                AS_OF,
                List.of());
    }

    /** Judges as of that date. */
    public RuleVerifier asOf(LocalDate date) {
        return new RuleVerifier(validator, requirement, date, facts);
    }

    /**
     * Adds facts: parts of an application such as case studies, people or responses, categories to be selected, a
     * partner in place of the default one, or collections of these. Anything else is a fact of the caller's own, as in
     * {@link CompetencyValidator#validate(CompetencyApplication, Object...)}.
     */
    public RuleVerifier given(Object... more) {
        List<Object> all = new ArrayList<>(facts);
        all.addAll(Arrays.asList(more));
        return new RuleVerifier(validator, requirement, asOf, all);
    }

    /** Verifies that exactly these findings are reported, in any order. */
    public RuleVerifier reports(ExpectedFinding... expected) {
        List<Finding> reported = findings(result());
        List<Finding> unexpected = new ArrayList<>(reported);
        List<ExpectedFinding> missing = new ArrayList<>();
        for (ExpectedFinding each : expected) {
            Finding match = unexpected.stream().filter(each::matches).findFirst().orElse(null);
            if (match == null) {
                missing.add(each);
            } else {
                unexpected.remove(match);
            }
        }
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            throw new AssertionError(requirement + " must report exactly what is expected.\nExpected, not reported:"
                    + lines(missing) + "\nReported, not expected:" + lines(unexpected) + "\nAll reported:" + lines(reported));
        }
        Expectations.note(requirement, reported.stream().anyMatch(each -> each.severity() == Severity.BLOCKER));
        return this;
    }

    /** Verifies that nothing is reported. */
    public RuleVerifier reportsNothing() {
        return reports();
    }

    /** Verifies the status of the requirement. */
    public RuleVerifier hasStatus(Status expected) {
        RequirementResult result = result();
        if (result.status() != expected) {
            throw new AssertionError(requirement + " must be " + expected + ", but is " + result.status() + "; reported:"
                    + lines(findings(result)));
        }
        return this;
    }

    /** Verifies the status of one case study under the requirement. */
    public RuleVerifier hasStatus(String caseStudy, Status expected) {
        Status actual = result().caseStudies().stream()
                .filter(each -> each.id().equals(caseStudy))
                .map(CaseStudyResult::status)
                .findFirst()
                .orElseThrow(() -> new AssertionError(requirement + " has no case study " + caseStudy + "."));
        if (actual != expected) {
            throw new AssertionError(requirement + " must be " + expected + " for " + caseStudy + ", but is " + actual + ".");
        }
        return this;
    }

    /** Verifies the requirement's measure of that name, not made for any subject. */
    public RuleVerifier measures(String name, Number actual, Number required) {
        return measures(name, null, actual, required);
    }

    /** Verifies the requirement's measure of that name for a badge, case study or the like. */
    public RuleVerifier measures(
            String name, @Nullable String subject, Number actual, Number required) {
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
        List<Object> parts = new ArrayList<>();
        facts.forEach(fact -> flatten(fact, parts));
        Object[] extraFacts = parts.stream().filter(fact -> !KINDS.contains(fact.getClass())).toArray();
        ValidationResult result = RuleCoverage.watched(validator).validate(application(parts), extraFacts);
        return result.requirement(requirement)
                .orElseThrow(() -> new AssertionError("The requirement (" + requirement + ") is not in the result."));
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

    private CompetencyApplication application(List<Object> parts) {
        List<Partner> partners = parts(parts, Partner.class);
        return CompetencyApplicationBuilder.builder()
                .submittedOn(asOf)
                .categories(Set.copyOf(parts(parts, Category.class)))
                .partner(partners.isEmpty() ? PARTNER : partners.get(partners.size() - 1))
                .caseStudies(parts(parts, CaseStudy.class))
                .personnel(parts(parts, Person.class))
                .badgeCompletions(parts(parts, BadgeCompletion.class))
                .aceOpportunities(parts(parts, AceOpportunity.class))
                .coSellActivities(parts(parts, CoSellActivity.class))
                .marketplaceOfferings(parts(parts, MarketplaceOffering.class))
                .marketingActivities(parts(parts, MarketingActivity.class))
                .legacyPlatforms(parts(parts, LegacyPlatform.class))
                .responses(parts(parts, Response.class))
                .build();
    }

    private static void flatten(Object fact, List<Object> parts) {
        if (fact instanceof Iterable<?> several) {
            several.forEach(each -> flatten(each, parts));
        } else {
            parts.add(fact);
        }
    }

    private static <T> List<T> parts(List<Object> parts, Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static final List<Class<?>> KINDS = List.of(
            Partner.class,
            Category.class,
            CaseStudy.class,
            Person.class,
            BadgeCompletion.class,
            AceOpportunity.class,
            CoSellActivity.class,
            MarketplaceOffering.class,
            MarketingActivity.class,
            LegacyPlatform.class,
            Response.class);

    /** Loaded when first used, so that tests of custom rules need not wait for it. */
    private static final class BuiltIn {
        static final CompetencyValidator VALIDATOR = CompetencyValidator.create();
    }
}
