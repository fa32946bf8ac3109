package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The kind of offering that a listing in AWS Marketplace sells (checklist ACC-006). */
public enum OfferingType implements Titled {
    PROFESSIONAL_SERVICES("professional services"),
    MANAGED_SERVICES("managed services"),
    SOLUTION("solution");

    private final String title;

    OfferingType(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
