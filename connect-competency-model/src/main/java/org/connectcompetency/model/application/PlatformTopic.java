package org.connectcompetency.model.application;

/** Something that a partner describes of a legacy platform that it migrates from (checklist CCT-003). */
public enum PlatformTopic {

    /** The platform's architecture. */
    ARCHITECTURE,

    /** How the platform's features map to Amazon Connect Customer. */
    CONNECT_MAPPING,

    /** What is hard in migrating from the platform. */
    MIGRATION_CHALLENGES,

    /** What AI adds that the platform did not have. */
    AI_UPLIFT
}
