package org.connectcompetency.model.application;

/** How far a partner has come on the AWS Services Path, earliest first (checklist 1.2). */
public enum ServicesPathStage {
    ENROLLED,
    CONFIRMED,
    VALIDATED,
    DIFFERENTIATED
}
