package org.connectcompetency.model.application;

/** Whether a partner's services solution is active in Partner Central (checklist 1.4). */
public enum SolutionStatus {
    ACTIVE,
    INACTIVE
}
