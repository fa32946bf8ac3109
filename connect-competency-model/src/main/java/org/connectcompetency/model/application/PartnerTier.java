package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** A partner's tier in the AWS Partner Network, lowest first (checklist 1.3). */
public enum PartnerTier implements Titled {
    REGISTERED("Registered"),
    SELECT("Select"),
    ADVANCED("Advanced"),
    PREMIER("Premier");

    private final String title;

    PartnerTier(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
