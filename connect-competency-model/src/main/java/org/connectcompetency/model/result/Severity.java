package org.connectcompetency.model.result;

/** What a finding means for its requirement. */
public enum Severity {

    /** Keeps the requirement, or the case study, from being met. */
    BLOCKER,

    /** Worth a look, but keeps nothing from being met. */
    WARNING
}
