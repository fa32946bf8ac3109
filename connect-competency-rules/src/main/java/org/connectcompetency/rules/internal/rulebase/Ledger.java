package org.connectcompetency.rules.internal.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.checklist.WaiverTerms;

/**
 * Which rules check which line of the checklist. It requires that a rule checks every line: otherwise, a requirement
 * would be met without any check.
 */
public final class Ledger {

    private final List<RuleReference> all;
    private final Map<String, List<RuleReference>> judging = new HashMap<>();
    private final Map<String, List<RuleReference>> waiving = new HashMap<>();

    /**
     * Enters the rules of a checklist version.
     *
     * @throws IllegalStateException if a requirement or waiver is checked by no rule
     */
    public Ledger(Checklist checklist, List<LoadedRule> rules) {
        all = rules.stream().map(LoadedRule::reference).toList();
        for (LoadedRule rule : rules) {
            enter(rule.requirements(), rule.reference(), judging);
            enter(rule.waivers(), rule.reference(), waiving);
        }
        requireAll(checklist);
    }

    /** Returns all rules. */
    public List<RuleReference> rules() {
        return all;
    }

    /** Returns the rules that look at the requirement, its own first. */
    public List<RuleReference> rules(Requirement requirement) {
        List<RuleReference> rules = new ArrayList<>(own(requirement));
        for (RuleGroup group : RuleGroup.values()) {
            if (group.concerns(requirement)) {
                rules.addAll(group(group));
            }
        }
        if (requirement.waiver() != null) {
            rules.addAll(waiving.getOrDefault(requirement.waiver(), List.of()));
        }
        return rules;
    }

    private List<RuleReference> own(Requirement requirement) {
        return judging.getOrDefault(requirement.id(), List.of());
    }

    private List<RuleReference> group(RuleGroup group) {
        return judging.getOrDefault(group.key(), List.of());
    }

    private static void enter(List<String> names, RuleReference reference, Map<String, List<RuleReference>> entries) {
        names.forEach(
                name -> entries.computeIfAbsent(name, n -> new ArrayList<>()).add(reference));
    }

    private void requireAll(Checklist checklist) {
        Stream<String> requirements = checklist.requirements().stream()
                .filter(requirement -> !requirement.informational() && !isChecked(requirement))
                .map(Requirement::id);
        Stream<String> waivers =
                checklist.waivers().stream().map(WaiverTerms::key).filter(key -> !waiving.containsKey(key));
        List<String> unchecked = Stream.concat(requirements, waivers).toList();
        if (!unchecked.isEmpty()) {
            throw new IllegalStateException("Every requirement and waiver of checklist version " + checklist.version()
                    + " must be checked by a rule; none checks " + String.join(", ", unchecked) + ".");
        }
    }

    private boolean isChecked(Requirement requirement) {
        boolean itself = requirement.basis() == Basis.DOCUMENTED
                || !own(requirement).isEmpty()
                || RuleGroup.CUSTOMER_EDITION.concerns(requirement);
        return itself
                && Stream.of(RuleGroup.values())
                        .filter(group -> group.concerns(requirement))
                        .noneMatch(group -> group(group).isEmpty());
    }
}
