package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/**
 * The stage of an ACE opportunity. An opportunity advances in the order of the stages, from {@link #PROSPECT} to
 * {@link #LAUNCHED}. {@link #CLOSED_LOST} is outside that order: it does not say how far the opportunity had come.
 */
public enum OpportunityStage implements Titled {
    PROSPECT("Prospect"),
    QUALIFIED("Qualified"),
    TECHNICAL_VALIDATION("Technical Validation"),
    BUSINESS_VALIDATION("Business Validation"),
    COMMITTED("Committed"),
    LAUNCHED("Launched"),
    CLOSED_LOST("Closed Lost");

    private final String title;

    OpportunityStage(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Returns the further of two stages. {@link #CLOSED_LOST} is never the further one. */
    public OpportunityStage further(OpportunityStage other) {
        if (this == CLOSED_LOST) {
            return other;
        }
        return other == CLOSED_LOST || compareTo(other) >= 0 ? this : other;
    }
}
