package org.connectcompetency.model.checklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the checklist wants evidence of.
 *
 * @param key its key, unique within the requirement
 * @param text what must be shown, in a sentence
 * @param minimum how many pieces of evidence there must be, at least 1
 * @param withinMonths how old a piece may be at most, in calendar months before the as-of date; absent: any age
 * @param acceptedKinds the forms in which a piece may be given; none given: all
 */
public record EvidenceItem(
        String key, String text, int minimum, @Nullable Integer withinMonths, Set<EvidenceKind> acceptedKinds) {

    /** @throws IllegalArgumentException if {@code minimum} or {@code withinMonths} is less than 1 */
    public EvidenceItem {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        if (minimum < 1) {
            throw new IllegalArgumentException("minimum must be at least 1, but is " + minimum);
        }
        if (withinMonths != null && withinMonths < 1) {
            throw new IllegalArgumentException("withinMonths must be at least 1, but is " + withinMonths);
        }
        acceptedKinds = acceptedKinds == null || acceptedKinds.isEmpty()
                ? Components.set(EvidenceKind.class, EnumSet.allOf(EvidenceKind.class), "acceptedKinds")
                : Components.set(EvidenceKind.class, acceptedKinds, "acceptedKinds");
    }

    /** Returns the first day that a piece may be dated, where it must be recent. */
    public @Nullable LocalDate since(LocalDate asOf) {
        return withinMonths == null ? null : asOf.minusMonths(withinMonths);
    }
}
