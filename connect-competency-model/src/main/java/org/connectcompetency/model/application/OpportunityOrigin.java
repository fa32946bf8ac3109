package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The party that brought an opportunity into ACE (checklist ACC-007, ACC-008). */
public enum OpportunityOrigin implements Titled {
    PARTNER_ORIGINATED("partner-originated"),
    AWS_ORIGINATED("AWS-originated");

    private final String title;

    OpportunityOrigin(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
