package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The form in which a piece of evidence is given. */
public enum EvidenceKind implements Titled {
    DOCUMENT("a document"),
    LINK("a link"),
    SCREENSHOT("a screenshot"),
    PRESENTATION("a presentation"),
    DEMONSTRATION("a demonstration"),
    VERBAL("a verbal account"),
    SELF_ASSESSMENT_NOTE("a note in the self-assessment");

    private final String title;

    EvidenceKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
