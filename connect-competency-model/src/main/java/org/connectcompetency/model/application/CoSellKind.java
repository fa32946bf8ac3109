package org.connectcompetency.model.application;

/** What shows that partner and AWS sold together (checklist ACC-008). */
public enum CoSellKind {

    /** The partner accepted an opportunity that AWS had brought. */
    AWS_ORIGINATED_ACCEPTED,

    /** Notes of a joint meeting. */
    MEETING_NOTES,

    /** A presentation given together. */
    JOINT_PRESENTATION
}
