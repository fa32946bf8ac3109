package org.connectcompetency.model.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The specialization that a partner holds already (checklist 1.4).
 *
 * @param awardedOn when it was awarded
 * @param nonCompliantSince since when the partner no longer fulfils it, if so; a period of grace runs from that day
 */
@WithBuilder
public record Specialization(LocalDate awardedOn, @Nullable LocalDate nonCompliantSince) {

    public Specialization {
        Objects.requireNonNull(awardedOn, "awardedOn");
    }
}
