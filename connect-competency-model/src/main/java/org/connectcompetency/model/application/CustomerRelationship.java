package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The relationship of a case study's customer to the partner (checklist 2.1). */
public enum CustomerRelationship implements Titled {

    /** Independent of the partner. */
    EXTERNAL("an outside customer"),

    /** The partner itself. */
    INTERNAL("the partner itself"),

    /** A company of the partner's group. */
    AFFILIATE("a company of the partner's group");

    private final String title;

    CustomerRelationship(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
