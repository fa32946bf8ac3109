package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** The form in which a case study was published (checklist 2.2). */
public enum PublicReferenceKind implements Titled {
    CASE_STUDY("a case study"),
    WHITE_PAPER("a white paper"),
    VIDEO("a video"),
    BLOG_POST("a blog post");

    private final String title;

    PublicReferenceKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
