package org.connectcompetency.model.checklist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of the checklist.
 *
 * @param id its id, such as {@code "ACC-005"}
 * @param title its title
 * @param section the section of the checklist that it is in
 * @param subsection the part of the section that it is in
 * @param category the category that it applies to; absent: to all applications
 * @param scope what it looks at
 * @param basis what it is judged by
 * @param waiver the key of the {@link WaiverTerms} that can waive it, if any
 * @param informational whether the checklist only informs, so that there is nothing to judge
 * @param thresholds the numbers and windows that its rules compare with, by name
 * @param criteria what a response must address
 * @param evidence the evidence that a response must give
 */
public record Requirement(
        String id,
        String title,
        String section,
        String subsection,
        @Nullable Category category,
        Scope scope,
        Basis basis,
        @Nullable String waiver,
        boolean informational,
        Map<String, Threshold> thresholds,
        List<Criterion> criteria,
        List<EvidenceItem> evidence) {

    public Requirement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(subsection, "subsection");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(basis, "basis");
        thresholds = Components.map(thresholds, "thresholds");
        criteria = Components.list(criteria, "criteria");
        evidence = Components.list(evidence, "evidence");
    }

    /**
     * Returns the number of the threshold of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int threshold(String name) {
        Threshold threshold = thresholds.get(name);
        if (threshold == null) {
            throw new IllegalArgumentException(
                    "requirement " + id + " has no threshold \"" + name + "\"; it has " + thresholds.keySet());
        }
        return threshold.value();
    }
}
