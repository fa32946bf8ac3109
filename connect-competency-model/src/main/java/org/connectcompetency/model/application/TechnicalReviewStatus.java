package org.connectcompetency.model.application;

/** Where a foundational technical review stands. */
public enum TechnicalReviewStatus {
    APPROVED,
    IN_REVIEW,
    REJECTED
}
