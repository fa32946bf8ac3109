package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The role of a person in the partner's Amazon Connect practice (checklist ACC-003, ACC-005). */
public enum PersonRole implements Titled {
    SOLUTIONS_ARCHITECT("Solutions Architect"),
    TECHNICAL_LEAD("Technical Lead"),
    DEVELOPER("Developer"),
    ENGINEER("Engineer"),
    DELIVERY_MANAGER("Delivery Manager"),
    PROJECT_MANAGER("Project Manager"),
    SALES("Sales"),
    BUSINESS_DEVELOPMENT("Business Development"),
    OTHER("Other");

    private final String title;

    PersonRole(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
