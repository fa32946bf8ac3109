package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The decision of a reviewer on a piece of evidence. */
public enum EvidenceReview implements Titled {
    ACCEPTED("accepted"),

    /** The piece does not count. */
    REJECTED("rejected");

    private final String title;

    EvidenceReview(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
