package org.connectcompetency.model.checklist;

import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;

/**
 * A number in place of the checklist's.
 *
 * @param requirement the requirement's id, or the {@linkplain WaiverTerms#key() key} of what can stand for requirements
 * @param threshold the threshold's name; for what a line of evidence asks, the {@linkplain EvidenceItem#key() line's
 *     key} with {@code .minimum} or {@code .within-months}
 * @param value the number
 * @param justification why, for auditors to read
 */
public record TailoredThreshold(String requirement, String threshold, int value, String justification) {

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
