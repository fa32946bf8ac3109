package org.connectcompetency.model.result;

/** The verdict on an application. */
public enum Verdict {

    /** No requirement is {@link Status#NOT_MET}. */
    READY,

    /** At least one requirement is {@link Status#NOT_MET}. */
    NOT_READY
}
