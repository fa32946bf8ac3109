package org.connectcompetency.model.application;

/** What somebody of the Amazon Connect practice works as (checklist ACC-003, ACC-005). */
public enum PersonRole {
    SOLUTIONS_ARCHITECT,
    TECHNICAL_LEAD,
    DEVELOPER,
    ENGINEER,
    DELIVERY_MANAGER,
    PROJECT_MANAGER,
    SALES,
    BUSINESS_DEVELOPMENT,
    OTHER
}
