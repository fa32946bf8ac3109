package org.connectcompetency.model.application;

/** The form in which a piece of evidence is given. */
public enum EvidenceKind {
    DOCUMENT,
    LINK,
    SCREENSHOT,
    PRESENTATION,
    DEMONSTRATION,
    VERBAL,
    SELF_ASSESSMENT_NOTE
}
