package org.connectcompetency.model.application;

/**
 * The stage of an ACE opportunity: from {@link #PROSPECT} to {@link #LAUNCHED} in the order in which it advances.
 * {@link #CLOSED_LOST} stands outside that order: it says nothing of how far the opportunity had come.
 */
public enum OpportunityStage {
    PROSPECT,
    QUALIFIED,
    TECHNICAL_VALIDATION,
    BUSINESS_VALIDATION,
    COMMITTED,
    LAUNCHED,
    CLOSED_LOST
}
