package org.connectcompetency.model.checklist;

import java.time.LocalDate;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;

/**
 * A requirement that is not asked for a while.
 *
 * @param requirement the requirement's id
 * @param until the last day on which it is waived; from the next day on the waiver has no effect, and the result says
 *     so
 * @param justification why, for auditors to read
 */
public record TailoredWaiver(String requirement, LocalDate until, String justification) {

    public TailoredWaiver {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(until, "until");
        justification = Components.justification(justification, "waiver of " + requirement);
    }
}
