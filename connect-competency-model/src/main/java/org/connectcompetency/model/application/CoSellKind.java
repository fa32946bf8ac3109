package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** A kind of activity that shows that the partner and AWS sold together (checklist ACC-008). */
public enum CoSellKind implements Titled {

    /** The partner accepted an opportunity that AWS had brought. */
    AWS_ORIGINATED_ACCEPTED("an accepted AWS-originated opportunity"),

    /** Notes of a joint meeting. */
    MEETING_NOTES("meeting notes"),

    /** A presentation given together. */
    JOINT_PRESENTATION("a joint presentation");

    private final String title;

    CoSellKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
