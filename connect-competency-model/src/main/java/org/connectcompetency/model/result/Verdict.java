package org.connectcompetency.model.result;

/** The outcome of a validation. */
public enum Verdict {

    /** No requirement is {@link Status#NOT_MET}. */
    READY,

    /** At least one requirement is {@link Status#NOT_MET}. */
    NOT_READY
}
