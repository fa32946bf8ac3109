package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** A partner's stage on the AWS Services Path, earliest first (checklist 1.2). */
public enum ServicesPathStage implements Titled {
    ENROLLED("Enrolled"),
    CONFIRMED("Confirmed"),
    VALIDATED("Validated"),
    DIFFERENTIATED("Differentiated");

    private final String title;

    ServicesPathStage(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
