package org.connectcompetency.model.checklist;

/** What a requirement looks at: the partner, or its case studies. */
public enum Scope {

    /** The partner and its practice. */
    PARTNER,

    /** Every case study must satisfy the requirement. */
    EACH_CASE_STUDY,

    /** One case study that satisfies the requirement is enough. */
    ANY_CASE_STUDY
}
