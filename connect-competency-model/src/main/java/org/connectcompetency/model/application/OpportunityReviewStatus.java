package org.connectcompetency.model.application;

/** Where AWS's review of a submitted ACE opportunity stands. */
public enum OpportunityReviewStatus {
    PENDING_SUBMISSION,
    SUBMITTED,
    IN_REVIEW,
    APPROVED,
    REJECTED,
    ACTION_REQUIRED
}
