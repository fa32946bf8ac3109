package org.connectcompetency.model.checklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * A point that the checklist asks evidence for.
 *
 * @param key its key, unique within the requirement
 * @param text what must be shown, in a sentence
 * @param minimum the number of pieces of evidence that there must be, at least 1
 * @param withinMonths the greatest age of a piece, in calendar months before the as-of date, at least 1; absent: any
 *     age
 * @param acceptedKinds the forms in which a piece may be given; none given: all
 */
public record EvidenceItem(
        String key, String text, int minimum, @Nullable Integer withinMonths, Set<EvidenceKind> acceptedKinds) {

    /**
     * Creates an evidence item.
     *
     * @throws IllegalArgumentException if {@code minimum} or {@code withinMonths} is less than 1
     */
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

    /** Returns the earliest day on which a piece may be dated; null if it may be of any age. */
    public @Nullable LocalDate since(LocalDate asOf) {
        return withinMonths == null ? null : asOf.minusMonths(withinMonths);
    }
}
