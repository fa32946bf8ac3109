package org.connectcompetency.model.checklist;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Tailoring} did to a result.
 *
 * @param requirement the requirement's id, or the key of one of the checklist's waivers
 * @param effect what became of it
 * @param justification why, in the words of whoever tailored
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

    /** What became of a requirement. */
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

        /** Whether the result says less than the checklist asks. */
        public boolean lenient() {
            return this == WAIVED || this == LAXER;
        }
    }
}
