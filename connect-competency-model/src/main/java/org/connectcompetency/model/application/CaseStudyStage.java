package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** How far the work that a case study tells of has come. */
public enum CaseStudyStage implements Titled {
    PRODUCTION("in production"),
    PILOT("a pilot"),
    PROOF_OF_CONCEPT("a proof of concept");

    private final String title;

    CaseStudyStage(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
