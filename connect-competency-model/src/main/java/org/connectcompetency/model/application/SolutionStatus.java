package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** Whether a partner's services solution is active in Partner Central (checklist 1.4). */
public enum SolutionStatus implements Titled {
    ACTIVE("active"),
    INACTIVE("inactive");

    private final String title;

    SolutionStatus(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
