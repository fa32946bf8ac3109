package org.connectcompetency.model.application;

/** A kind of marketing activity (checklist ACC-009). */
public enum MarketingKind {
    THOUGHT_LEADERSHIP,
    CUSTOMER_FACING_ASSET,
    PUBLIC_OFFERING,
    JOINT_MARKETING
}
