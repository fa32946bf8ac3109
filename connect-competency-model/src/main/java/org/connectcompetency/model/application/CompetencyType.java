package org.connectcompetency.model.application;

/** What kind of offering a competency validates. */
public enum CompetencyType {
    SERVICES,
    SOFTWARE
}
