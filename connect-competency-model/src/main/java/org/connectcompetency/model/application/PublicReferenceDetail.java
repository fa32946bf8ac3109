package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** A detail that a public reference gives (checklist 2.2). */
public enum PublicReferenceDetail implements Titled {
    CUSTOMER_NAME("the customer's name"),

    /** The kind of organization that the customer is. It takes the place of the name in an anonymized reference. */
    CUSTOMER_DESCRIPTION("a description of the customer"),

    PARTNER_NAME("the partner's name"),

    /** The problem that the customer had. */
    CHALLENGE("the customer's challenge"),

    /** How AWS was used to solve it. */
    AWS_USAGE("how AWS was used"),

    /** The results of the work. */
    OUTCOMES("the outcomes");

    private final String title;

    PublicReferenceDetail(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
