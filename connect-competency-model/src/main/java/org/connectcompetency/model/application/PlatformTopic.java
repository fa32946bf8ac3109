package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** A topic that a partner describes for a legacy platform (checklist CCT-003). */
public enum PlatformTopic implements Titled {
    ARCHITECTURE("its architecture"),

    /** How the platform's features map to Amazon Connect Customer. */
    CONNECT_MAPPING("the mapping to Amazon Connect Customer"),

    /** The difficulties of a migration from the platform. */
    MIGRATION_CHALLENGES("the challenges of migration"),

    /** The AI capabilities that the platform did not have. */
    AI_UPLIFT("what AI adds");

    private final String title;

    PlatformTopic(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
