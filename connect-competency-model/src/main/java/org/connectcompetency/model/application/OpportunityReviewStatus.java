package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The status of AWS's review of an ACE opportunity. */
public enum OpportunityReviewStatus implements Titled {
    PENDING_SUBMISSION("pending submission"),
    SUBMITTED("submitted"),
    IN_REVIEW("in review"),
    APPROVED("approved"),
    REJECTED("rejected"),
    ACTION_REQUIRED("action required");

    private final String title;

    OpportunityReviewStatus(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
