package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** A kind of marketing activity (checklist ACC-009). */
public enum MarketingKind implements Titled {
    THOUGHT_LEADERSHIP("thought leadership"),
    CUSTOMER_FACING_ASSET("customer-facing asset"),
    PUBLIC_OFFERING("public offering"),
    JOINT_MARKETING("joint marketing");

    private final String title;

    MarketingKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
