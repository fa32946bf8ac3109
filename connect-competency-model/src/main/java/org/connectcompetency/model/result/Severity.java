package org.connectcompetency.model.result;

/** The effect of a finding on its requirement. */
public enum Severity {

    /** It prevents the requirement, or the case study, from being met. */
    BLOCKER,

    /** It deserves attention, but prevents nothing from being met. */
    WARNING
}
