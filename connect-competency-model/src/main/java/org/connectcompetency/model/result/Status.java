package org.connectcompetency.model.result;

/** The outcome of a requirement, or of a single case study under it. */
public enum Status {

    /** Satisfied; there may be warnings. */
    MET,

    /** Not satisfied. */
    NOT_MET,

    /** Not required, because something else takes its place, or because a tailoring waives it. */
    WAIVED,

    /** Does not apply to this application or case study. */
    NOT_APPLICABLE,

    /** Not judged, because the checklist only informs. */
    INFORMATIONAL
}
