package org.connectcompetency.model.application;

/** Which edition of Amazon Connect Customer is deployed. */
public enum Edition {

    /** Amazon Connect Customer. */
    CUSTOMER,

    /** Amazon Connect Customer Basic. */
    BASIC
}
