package org.connectcompetency.model.checklist;

import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;

/**
 * A number that replaces one of the checklist's.
 *
 * @param requirement the requirement's id, or the {@linkplain WaiverTerms#key() key} of one of the checklist's waivers
 * @param threshold the threshold's name; for a number of an evidence item, the {@linkplain EvidenceItem#key() item's
 *     key} followed by {@code .minimum} or {@code .within-months}
 * @param value the number
 * @param justification the reason, for auditors to read
 */
public record TailoredThreshold(String requirement, String threshold, int value, String justification) {

    /**
     * Creates a tailored threshold.
     *
     * @throws IllegalArgumentException if the number is negative or the justification is blank
     */
    public TailoredThreshold {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(threshold, "threshold");
        if (value < 0) {
            throw new IllegalArgumentException(
                    "the threshold " + threshold + " of " + requirement + " must be 0 or more, but is " + value);
        }
        justification = Components.justification(justification, "threshold " + threshold + " of " + requirement);
    }
}
