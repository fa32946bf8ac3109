package org.connectcompetency.model;

/** Which edition of Amazon Connect Customer is deployed. */
public enum Edition {

    /** Amazon Connect Customer. */
    CUSTOMER,

    /** Amazon Connect Customer Basic. */
    BASIC
}
