package org.connectcompetency.model.checklist;

/** Whom a requirement looks at. */
public enum Scope {

    /** The partner and its practice. */
    PARTNER,

    /** Every case study must satisfy the requirement. */
    EACH_CASE_STUDY,

    /** One case study that satisfies the requirement is enough. */
    ANY_CASE_STUDY
}
