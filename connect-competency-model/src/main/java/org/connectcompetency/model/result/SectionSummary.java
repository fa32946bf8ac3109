package org.connectcompetency.model.result;

import java.util.Map;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;

/**
 * The outcome of the requirements of one section.
 *
 * @param section the section's title
 * @param counts the number of its requirements for each status; always all statuses, in their order
 */
public record SectionSummary(String section, Map<Status, Integer> counts) {

    public SectionSummary {
        Objects.requireNonNull(section, "section");
        counts = Components.complete(Status.class, counts, "counts");
    }
}
