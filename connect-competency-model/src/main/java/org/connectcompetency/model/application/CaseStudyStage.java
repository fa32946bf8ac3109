package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The stage of the work that a case study describes. */
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
