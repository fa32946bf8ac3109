package org.connectcompetency.model.result;

/** How a requirement, or a single case study under it, came out. */
public enum Status {

    /** Satisfied; there may be warnings. */
    MET,

    /** Not satisfied. */
    NOT_MET,

    /** Not asked for, because something else the partner or the case study has stands for it. */
    WAIVED,

    /** Does not apply to this application or case study. */
    NOT_APPLICABLE,

    /** Nothing to judge: the checklist only informs. */
    INFORMATIONAL
}
