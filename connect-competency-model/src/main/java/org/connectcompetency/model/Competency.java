package org.connectcompetency.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An AWS competency that the partner holds.
 *
 * @param name its name
 * @param type whether it validates services or software
 * @param achievedOn when the partner achieved it
 */
@Fact
public record Competency(String name, CompetencyType type, LocalDate achievedOn) {

    public Competency {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(achievedOn, "achievedOn");
    }
}
