package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** A category of the competency; an application selects at least one. */
public enum Category implements Titled {

    /** Migrating contact centers from legacy platforms to Amazon Connect Customer. */
    CONTACT_CENTER_TRANSFORMATION("Contact Center Transformation"),

    /** Designing, building and operating AI-powered experiences on Amazon Connect Customer. */
    AI_POWERED_CUSTOMER_EXPERIENCE("AI-Powered Customer Experience");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    /** Returns the category's name as the checklist writes it. */
    @Override
    public String title() {
        return title;
    }
}
