package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The kind of offering that a competency validates. */
public enum CompetencyType implements Titled {
    SERVICES("services"),
    SOFTWARE("software");

    private final String title;

    CompetencyType(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
