package org.connectcompetency.model.checklist;

import java.time.LocalDate;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;

/**
 * A requirement that is waived for some time.
 *
 * @param requirement the requirement's id
 * @param until the last day on which it is waived; from the next day on, the waiver has no effect, and the result says
 *     so
 * @param justification the reason, for auditors to read
 */
public record TailoredWaiver(String requirement, LocalDate until, String justification) {

    /**
     * Creates a waiver.
     *
     * @throws IllegalArgumentException if the justification is blank
     */
    public TailoredWaiver {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(until, "until");
        justification = Components.justification(justification, "waiver of " + requirement);
    }
}
