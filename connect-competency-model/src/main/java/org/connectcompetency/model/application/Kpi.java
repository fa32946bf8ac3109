package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.Names;

/**
 * Something that the customer of a case study measured (checklist CO-001). All five are free text and may be blank,
 * which counts as not given.
 *
 * @param name what is measured
 * @param baseline its value before
 * @param target the value aimed at
 * @param actual the value reached
 * @param methodology how it is measured
 */
@WithBuilder
public record Kpi(String name, String baseline, String target, String actual, String methodology) {

    public Kpi {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(methodology, "methodology");
    }

    /** Which of the five are not given, by name, in their order. */
    @JsonIgnore
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        addIfBlank(name, "name", missing);
        addIfBlank(baseline, "baseline", missing);
        addIfBlank(target, "target", missing);
        addIfBlank(actual, "actual", missing);
        addIfBlank(methodology, "methodology", missing);
        return missing;
    }

    private static void addIfBlank(String text, String part, List<String> missing) {
        if (Names.isBlank(text)) {
            missing.add(part);
        }
    }
}
