package org.connectcompetency.model.application;

/** Something that a public reference tells (checklist 2.2). */
public enum PublicReferenceDetail {

    /** Who the customer is. */
    CUSTOMER_NAME,

    /** What kind of organization the customer is; stands for the name in an anonymized reference. */
    CUSTOMER_DESCRIPTION,

    /** Who the partner is. */
    PARTNER_NAME,

    /** The problem that the customer had. */
    CHALLENGE,

    /** How AWS was used to solve it. */
    AWS_USAGE,

    /** What came of it. */
    OUTCOMES
}
