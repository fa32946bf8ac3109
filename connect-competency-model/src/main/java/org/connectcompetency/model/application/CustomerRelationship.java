package org.connectcompetency.model.application;

/** How the customer of a case study stands to the partner (checklist 2.1). */
public enum CustomerRelationship {

    /** Independent of the partner. */
    EXTERNAL,

    /** The partner itself. */
    INTERNAL,

    /** A company of the partner's group. */
    AFFILIATE
}
