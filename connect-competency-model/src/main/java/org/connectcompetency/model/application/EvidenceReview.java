package org.connectcompetency.model.application;

/** What a reviewer decided about a piece of evidence. */
public enum EvidenceReview {
    ACCEPTED,

    /** The piece does not count. */
    REJECTED
}
