package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** A learning badge or course of AWS Skill Builder that technical personnel complete (checklist ACC-005). */
public enum Badge implements Titled {
    FUNDAMENTALS("Amazon Connect Fundamentals Badge"),
    AI_FUNDAMENTALS("Amazon Connect AI Fundamentals Badge"),
    COMMUNICATIONS_SPECIALIST("Amazon Connect Communications Specialist Badge"),
    DEVELOPER("Amazon Connect Developer Badge"),
    OUTBOUND_COMMUNICATIONS("Amazon Connect Outbound Communications Badge"),
    REPORTING_AND_ANALYTICS("Amazon Connect Reporting & Analytics Badge"),
    CONVERSATIONAL_AI_COURSE("Conversational AI Experiences Course");

    private final String title;

    Badge(String title) {
        this.title = title;
    }

    /** Returns the name of the badge or course as the checklist writes it. */
    @Override
    public String title() {
        return title;
    }
}
