package org.connectcompetency.model.checklist;

/** The family of offerings that a product tag of ACE belongs to. */
public enum ProductFamily {

    /** Amazon Connect Customer. */
    CUSTOMER,

    /** Amazon Connect Customer Basic, which counts as Amazon Connect Customer (checklist ACC-007). */
    BASIC,

    /** Another product of the Amazon Connect family, which does not count. */
    ADJACENT,

    /** Any other product, which does not count. */
    OTHER
}
