package org.connectcompetency.model.checklist;

/** Which offering a product tag of ACE belongs to. */
public enum ProductFamily {

    /** Amazon Connect Customer. */
    CUSTOMER,

    /** Amazon Connect Customer Basic; counts as Amazon Connect Customer (checklist ACC-007). */
    BASIC,

    /** Another product of the Amazon Connect family, which does not count. */
    ADJACENT,

    /** Something else that does not count. */
    OTHER
}
