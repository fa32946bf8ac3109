package org.connectcompetency.model;

/** What kind of offering a competency validates. */
public enum CompetencyType {
    SERVICES,
    SOFTWARE
}
