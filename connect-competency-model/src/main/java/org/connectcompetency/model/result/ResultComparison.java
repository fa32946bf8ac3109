package org.connectcompetency.model.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * What is different in two results: of one application before and after it was worked on, or of one day and another.
 *
 * <p>A finding of the one result is the same as a finding of the other one if requirement, case study, code and subject
 * are the same, whatever their severity and their numbers.
 *
 * @param before the earlier result
 * @param after the later result
 * @param worse the requirements that became {@link Status#NOT_MET}, in checklist order
 * @param better the requirements that are {@link Status#NOT_MET} no longer, in checklist order
 * @param newFindings the findings of the later result that the earlier one does not have, in its order
 * @param goneFindings the findings of the earlier result that the later one does not have, in its order
 */
public record ResultComparison(
        ValidationResult before,
        ValidationResult after,
        List<StatusChange> worse,
        List<StatusChange> better,
        List<Finding> newFindings,
        List<Finding> goneFindings) {

    public ResultComparison {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        worse = Components.list(worse, "worse");
        better = Components.list(better, "better");
        newFindings = Components.list(newFindings, "newFindings");
        goneFindings = Components.list(goneFindings, "goneFindings");
    }

    /** What makes two findings the same. */
    private record Identity(
            String requirement,
            @Nullable String caseStudy,
            String code,
            @Nullable String subject) {

        static Identity of(Finding finding) {
            return new Identity(finding.requirement(), finding.caseStudy(), finding.code(), finding.subject());
        }

        static Set<Identity> all(ValidationResult result) {
            return result.findings().stream().map(Identity::of).collect(Collectors.toSet());
        }
    }

    /**
     * Returns what is different in two results. Requirements that only one of them has are in neither {@code worse} nor
     * {@code better}; their findings are new or gone.
     */
    public static ResultComparison of(ValidationResult before, ValidationResult after) {
        Map<String, Status> statuses = statuses(before);
        List<StatusChange> worse = new ArrayList<>();
        List<StatusChange> better = new ArrayList<>();
        for (RequirementResult each : after.requirements()) {
            Status from = statuses.get(each.id());
            if (from != null && from != each.status()) {
                StatusChange change = new StatusChange(each.id(), from, each.status());
                if (change.to() == Status.NOT_MET) {
                    worse.add(change);
                } else if (change.from() == Status.NOT_MET) {
                    better.add(change);
                }
            }
        }
        return new ResultComparison(before, after, worse, better, onlyIn(after, before), onlyIn(before, after));
    }

    private static Map<String, Status> statuses(ValidationResult result) {
        Map<String, Status> statuses = new HashMap<>();
        result.requirements().forEach(each -> statuses.put(each.id(), each.status()));
        return statuses;
    }

    private static List<Finding> onlyIn(ValidationResult one, ValidationResult other) {
        Set<Identity> there = Identity.all(other);
        return one.findings().stream()
                .filter(finding -> !there.contains(Identity.of(finding)))
                .toList();
    }

    /** Returns whether a requirement became {@link Status#NOT_MET}, or there is a new {@link Severity#BLOCKER}. */
    public boolean hasWorsened() {
        return !worse.isEmpty() || newFindings.stream().anyMatch(each -> each.severity() == Severity.BLOCKER);
    }

    /** Returns the findings of the later result that the earlier one has, too, in the order of the later one. */
    public List<Finding> knownFindings() {
        Set<Identity> there = Identity.all(before);
        return after.findings().stream()
                .filter(finding -> there.contains(Identity.of(finding)))
                .toList();
    }

    /**
     * Returns what limits the comparison, a sentence each: that the results are of different partners or checklist
     * versions, or were made with different rules. Empty where they differ in nothing but the application and the day.
     */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(notes, "are of different partners", before.partner(), after.partner());
        note(notes, "are of different checklist versions", before.checklist(), after.checklist());
        Provenance one = before.provenance();
        Provenance other = after.provenance();
        note(notes, "were made by different versions of this library", one.library(), other.library());
        if (one.library().equals(other.library()) && before.checklist().equals(after.checklist())) {
            noteIf(
                    notes,
                    !one.rulesSha256().equals(other.rulesSha256()),
                    "The two results were made with different rules.");
            noteIf(
                    notes,
                    !one.catalogueSha256().equals(other.catalogueSha256()),
                    "The two results were made with different tailoring or product tags.");
        }
        noteOnly(notes, "earlier", before, after);
        noteOnly(notes, "later", after, before);
        return List.copyOf(notes);
    }

    private static void note(List<String> notes, String difference, String one, String other) {
        noteIf(notes, !one.equals(other), "The two results " + difference + ": " + one + " and " + other + ".");
    }

    private static void noteIf(List<String> notes, boolean different, String sentence) {
        if (different) {
            notes.add(sentence);
        }
    }

    private static void noteOnly(List<String> notes, String which, ValidationResult one, ValidationResult other) {
        Set<String> there = new HashSet<>(statuses(other).keySet());
        List<String> only = one.requirements().stream()
                .map(RequirementResult::id)
                .filter(id -> !there.contains(id))
                .toList();
        noteIf(
                notes,
                !only.isEmpty(),
                "Only the " + which + " result has " + String.join(", ", only) + ", whose status is not compared.");
    }
}
