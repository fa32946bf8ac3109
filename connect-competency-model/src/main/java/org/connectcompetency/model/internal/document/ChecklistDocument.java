package org.connectcompetency.model.internal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.checklist.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as it is written for readers. The file from which a checklist is loaded has another format.
 *
 * @param checklist the version
 * @param requirements the requirements in checklist order
 */
public record ChecklistDocument(String checklist, List<Requirement> requirements) {

    /**
     * Returns the document of a checklist.
     *
     * @param rules the rules by the requirement's id; a requirement without an entry is written without rules
     */
    public static ChecklistDocument of(Checklist checklist, Map<String, List<RuleReference>> rules) {
        return new ChecklistDocument(
                checklist.version(),
                checklist.requirements().stream()
                        .map(requirement -> Requirement.of(requirement, rules.get(requirement.id())))
                        .toList());
    }

    /** A requirement as it is written: without thresholds if it has none, and without rules if they are not known. */
    public record Requirement(
            String id,
            String title,
            String section,
            String subsection,
            @Nullable Category category,
            Scope scope,
            Basis basis,
            @Nullable Map<String, Integer> thresholds,
            @Nullable Map<String, Bound> bounds,
            List<Criterion> criteria,
            List<Item> evidence,
            @Nullable List<RuleReference> rules) {

        private static Requirement of(
                org.connectcompetency.model.checklist.Requirement requirement, @Nullable List<RuleReference> rules) {
            return new Requirement(
                    requirement.id(),
                    requirement.title(),
                    requirement.section(),
                    requirement.subsection(),
                    requirement.category(),
                    requirement.scope(),
                    requirement.basis(),
                    each(requirement.thresholds(), Threshold::value),
                    each(requirement.thresholds(), Threshold::bound),
                    requirement.criteria(),
                    requirement.evidence().stream().map(Item::of).toList(),
                    rules);
        }
    }

    private static <T> @Nullable Map<String, T> each(Map<String, Threshold> thresholds, Function<Threshold, T> part) {
        if (thresholds.isEmpty()) {
            return null;
        }
        Map<String, T> parts = new LinkedHashMap<>();
        thresholds.forEach((name, threshold) -> parts.put(name, part.apply(threshold)));
        return parts;
    }

    /** An evidence item as it is written: without the accepted kinds if all are accepted. */
    public record Item(
            String key,
            String text,
            int minimum,
            @Nullable Integer withinMonths,
            @Nullable Set<EvidenceKind> acceptedKinds) {

        private static Item of(EvidenceItem item) {
            return new Item(
                    item.key(),
                    item.text(),
                    item.minimum(),
                    item.withinMonths(),
                    item.acceptedKinds().size() == EvidenceKind.values().length ? null : item.acceptedKinds());
        }
    }
}
