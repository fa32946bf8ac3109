package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** Something that a public reference tells (checklist 2.2). */
public enum PublicReferenceDetail implements Titled {

    /** Who the customer is. */
    CUSTOMER_NAME("the customer's name"),

    /** What kind of organization the customer is; stands for the name in an anonymized reference. */
    CUSTOMER_DESCRIPTION("a description of the customer"),

    /** Who the partner is. */
    PARTNER_NAME("the partner's name"),

    /** The problem that the customer had. */
    CHALLENGE("the customer's challenge"),

    /** How AWS was used to solve it. */
    AWS_USAGE("how AWS was used"),

    /** What came of it. */
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
