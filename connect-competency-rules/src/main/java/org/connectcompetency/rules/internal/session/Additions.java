package org.connectcompetency.rules.internal.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.rules.facts.Claim;
import org.connectcompetency.rules.facts.Exclusion;
import org.connectcompetency.rules.facts.Measurement;
import org.connectcompetency.rules.facts.RefusedWaiver;
import org.connectcompetency.rules.facts.Repetition;
import org.connectcompetency.rules.facts.Report;
import org.connectcompetency.rules.facts.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * What custom rules may add: reports on any requirement that they name, and numbers of their own requirements. Anything
 * else would change what the built-in rules say, or be lost without a message.
 *
 * @param checklist the checklist with the requirements of the custom rules
 * @param own the ids of the requirements of the custom rules
 * @param named the ids of the requirements that each rule names
 * @param caseStudies the case studies of the application
 */
public record Additions(
        Checklist checklist, Set<String> own, Map<String, List<String>> named, List<CaseStudy> caseStudies) {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Returns why a rule must not insert {@code fact}, to be read after the rule's name; absent if it may. */
    @Nullable
    String fault(String rule, Object fact) {
        String fault = fault(fact);
        boolean says = fact instanceof Report
                || fact instanceof Measurement
                || fact instanceof Exclusion
                || fact instanceof Repetition;
        return fault == null && says && fact instanceof ConcernsRequirement about
                ? unnamed(about.requirement(), named.getOrDefault(rule, List.of()))
                : fault;
    }

    /** What a rule is not known to judge is left out where one requirement is looked at alone. */
    private static @Nullable String unnamed(String requirement, List<String> names) {
        return names.contains(requirement)
                ? null
                : "reports on " + requirement + ", and its @requirement names " + String.join(", ", names)
                        + " only; name all that it reports on: @requirement( \"" + String.join(", ", names) + ", "
                        + requirement + "\" )";
    }

    private @Nullable String fault(Object fact) {
        if (fact instanceof Report report) {
            return fault(report);
        }
        if (fact instanceof Measurement measurement) {
            return ofOwn("measures", measurement.requirement(), null);
        }
        if (fact instanceof Exclusion exclusion) {
            return ofOwn("excludes a fact from", exclusion.requirement(), exclusion.caseStudy());
        }
        if (fact instanceof Repetition repetition) {
            return ofOwn("explains a count of", repetition.requirement(), repetition.caseStudy());
        }
        if (fact instanceof Waiver waiver) {
            return "waives " + waiver.key() + "; only the checklist and a tailoring can waive what is asked";
        }
        if (fact instanceof Claim claim) {
            return "lays claim to the waiver " + claim.waiver() + "; only the checklist says what gives a claim to it";
        }
        if (fact instanceof RefusedWaiver refused) {
            return "refuses the waiver " + refused.key() + "; only the checklist says what it asks";
        }
        return fact instanceof Finding
                ? "inserts a Finding; insert what blocker( … ), gap( … ) or warning( … ) of an Assessment returns"
                : null;
    }

    private @Nullable String fault(Report report) {
        Requirement requirement = checklist.find(report.requirement()).orElse(null);
        if (requirement != null && requirement.informational()) {
            return "reports on " + requirement.id() + ", which only informs and asks for nothing";
        }
        if (!KEBAB_CASE.matcher(report.code()).matches()) {
            return "reports with the code \"" + report.code()
                    + "\", which must be in kebab-case, such as \"too-few-people\"";
        }
        if (report.message().isBlank() || report.remedy().isBlank()) {
            return "reports " + report.code() + " without a message or a remedy";
        }
        return place("reports on", report.requirement(), report.caseStudy());
    }

    private @Nullable String ofOwn(String does, String requirement, @Nullable String caseStudy) {
        if (checklist.find(requirement).isPresent() && !own.contains(requirement)) {
            return does + " " + requirement
                    + ", whose numbers are the checklist's own; do so for a requirement of your own";
        }
        return place(does, requirement, caseStudy);
    }

    /** A report on something that does not exist would be lost without a message. */
    private @Nullable String place(String does, String id, @Nullable String caseStudy) {
        Requirement requirement = checklist.find(id).orElse(null);
        if (requirement == null) {
            return does + " " + id + ", which does not exist";
        }
        if (caseStudy != null && requirement.scope() == Scope.PARTNER) {
            return does + " " + id + " and case study " + caseStudy
                    + ", though it is asked of the partner as a whole; say with about( … ) which case study is meant";
        }
        if (caseStudy != null
                && caseStudies.stream().noneMatch(each -> each.id().equals(caseStudy))) {
            return does + " " + id + " and case study " + caseStudy + ", which does not exist";
        }
        return null;
    }
}
