package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** Something that a partner describes of a legacy platform that it migrates from (checklist CCT-003). */
public enum PlatformTopic implements Titled {

    /** The platform's architecture. */
    ARCHITECTURE("its architecture"),

    /** How the platform's features map to Amazon Connect Customer. */
    CONNECT_MAPPING("the mapping to Amazon Connect Customer"),

    /** What is hard in migrating from the platform. */
    MIGRATION_CHALLENGES("the challenges of migration"),

    /** What AI adds that the platform did not have. */
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
