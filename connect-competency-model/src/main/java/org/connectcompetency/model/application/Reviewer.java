package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The role of the person at AWS who went through the self-assessment with the partner (checklist 3.1). */
public enum Reviewer implements Titled {

    /** A partner solutions architect. */
    PARTNER_SOLUTION_ARCHITECT("Partner Solutions Architect"),

    /** A partner development representative. */
    PDR("Partner Development Representative"),

    /** A partner development manager. */
    PDM("Partner Development Manager");

    private final String title;

    Reviewer(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
