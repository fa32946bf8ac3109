package org.connectcompetency.model.checklist;

import java.util.Map;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;

/**
 * A waiver that the checklist offers. Requirements that it covers can be
 * {@link org.connectcompetency.model.result.Status#WAIVED}.
 *
 * @param key its key, which {@link Requirement#waiver()} refers to
 * @param text its condition, in a sentence
 * @param thresholds the numbers and windows that its rules compare with, by name
 */
public record WaiverTerms(String key, String text, Map<String, Threshold> thresholds) {

    public WaiverTerms {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        thresholds = Components.map(thresholds, "thresholds");
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
                    "waiver " + key + " has no threshold \"" + name + "\"; it has " + thresholds.keySet());
        }
        return threshold.value();
    }
}
