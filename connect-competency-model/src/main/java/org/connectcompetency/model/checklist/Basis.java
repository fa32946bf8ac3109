package org.connectcompetency.model.checklist;

/** What a requirement is judged by. */
public enum Basis {

    /** Typed facts alone. */
    COMPUTED,

    /** The response: its criteria and evidence. */
    DOCUMENTED,

    /** Typed facts and the response. */
    BOTH
}
