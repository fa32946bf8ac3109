package org.connectcompetency.model.application;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An AWS competency that the partner holds.
 *
 * @param name its name
 * @param type whether it validates services or software
 * @param achievedOn the day on which the partner achieved it
 */
@WithBuilder
public record HeldCompetency(String name, CompetencyType type, LocalDate achievedOn) {

    public HeldCompetency {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(achievedOn, "achievedOn");
    }
}
