package org.connectcompetency.model;

import java.util.Objects;

/**
 * Something that the customer of a case study measured (checklist CO-001). All five are free text and may be blank, which counts as not given.
 *
 * @param name what is measured
 * @param baseline its value before
 * @param target the value aimed at
 * @param actual the value reached
 * @param methodology how it is measured
 */
@Fact
public record Kpi(String name, String baseline, String target, String actual, String methodology) {

    public Kpi {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(methodology, "methodology");
    }
}
