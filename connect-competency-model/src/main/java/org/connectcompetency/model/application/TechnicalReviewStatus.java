package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The status of a foundational technical review. */
public enum TechnicalReviewStatus implements Titled {
    APPROVED("approved"),
    IN_REVIEW("in review"),
    REJECTED("rejected");

    private final String title;

    TechnicalReviewStatus(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
