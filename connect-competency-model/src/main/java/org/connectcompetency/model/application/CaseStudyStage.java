package org.connectcompetency.model.application;

/** How far the work that a case study tells of has come. */
public enum CaseStudyStage {
    PRODUCTION,
    PILOT,
    PROOF_OF_CONCEPT
}
