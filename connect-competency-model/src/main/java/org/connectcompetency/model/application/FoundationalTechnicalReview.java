package org.connectcompetency.model.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The foundational technical review (FTR) of the offering that the partner applies with.
 *
 * @param offering the offering that was reviewed
 * @param status the status of the review
 * @param approvedOn the day of approval
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
