package org.connectcompetency.model.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The foundational technical review (FTR) of the offering applied for.
 *
 * @param offering the offering that was reviewed
 * @param status where the review stands
 * @param approvedOn when it was approved
 */
@WithBuilder
public record FoundationalTechnicalReview(
        String offering,
        TechnicalReviewStatus status,
        @Nullable LocalDate approvedOn) {

    public FoundationalTechnicalReview {
        Objects.requireNonNull(offering, "offering");
        Objects.requireNonNull(status, "status");
    }
}
