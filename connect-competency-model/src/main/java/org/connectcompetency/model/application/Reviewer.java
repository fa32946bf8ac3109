package org.connectcompetency.model.application;

/** Who at AWS went through the self-assessment with the partner (checklist 3.1). */
public enum Reviewer {

    /** A partner solutions architect. */
    PARTNER_SOLUTION_ARCHITECT,

    /** A partner development representative. */
    PDR,

    /** A partner development manager. */
    PDM
}
