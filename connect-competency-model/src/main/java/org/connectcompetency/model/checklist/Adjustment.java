package org.connectcompetency.model.checklist;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The effect of one part of a {@link Tailoring} on a result.
 *
 * @param requirement the id of the requirement, or the key of one of the checklist's waivers
 * @param effect what happened to it
 * @param justification the reason, as the tailoring gives it
 * @param until the last day of a waiver
 * @param threshold the name of a threshold
 * @param checklist the checklist's number for that threshold
 * @param tailored the number that was used instead
 */
public record Adjustment(
        String requirement,
        Effect effect,
        String justification,
        @Nullable LocalDate until,
        @Nullable String threshold,
        @Nullable Integer checklist,
        @Nullable Integer tailored) {

    public Adjustment {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(justification, "justification");
    }

    /** What a tailoring does to a requirement. */
    public enum Effect {
        /** It is waived. */
        WAIVED,
        /** It would have been waived, but the waiver has ended. */
        WAIVER_EXPIRED,
        /** It asks for more than the checklist. */
        STRICTER,
        /** It asks for as much as the checklist. */
        UNCHANGED,
        /** It asks for less than the checklist. */
        LAXER;

        /** Returns whether the result asks for less than the checklist. */
        public boolean lenient() {
            return this == WAIVED || this == LAXER;
        }
    }
}
