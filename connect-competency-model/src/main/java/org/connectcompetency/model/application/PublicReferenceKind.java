package org.connectcompetency.model.application;

/** The form in which a case study was published (checklist 2.2). */
public enum PublicReferenceKind {
    CASE_STUDY,
    WHITE_PAPER,
    VIDEO,
    BLOG_POST
}
