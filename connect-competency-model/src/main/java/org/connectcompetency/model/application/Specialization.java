package org.connectcompetency.model.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The specialization that a partner already holds (checklist 1.4).
 *
 * @param awardedOn the day on which it was awarded
 * @param nonCompliantSince the first day on which the partner no longer met its requirements, if there is one; a grace
 *     period starts on that day
 */
@WithBuilder
public record Specialization(LocalDate awardedOn, @Nullable LocalDate nonCompliantSince) {

    public Specialization {
        Objects.requireNonNull(awardedOn, "awardedOn");
    }
}
