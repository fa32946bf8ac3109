package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The edition of Amazon Connect Customer that is deployed. */
public enum Edition implements Titled {

    /** Amazon Connect Customer. */
    CUSTOMER("Amazon Connect Customer"),

    /** Amazon Connect Customer Basic. */
    BASIC("Amazon Connect Customer Basic");

    private final String title;

    Edition(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
