package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.connectcompetency.model.Names;

/**
 * A key performance indicator (KPI) of a case study's customer (checklist CO-001). All five components are free text. A
 * blank one counts as not given.
 *
 * @param name what is measured
 * @param baseline its value before the work
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

    /**
     * Returns the names of the components that say nothing, in their order.
     *
     * @param says whether a text says something
     */
    public List<String> missing(Predicate<String> says) {
        List<String> missing = new ArrayList<>();
        addUnless(says.test(name), "name", missing);
        addUnless(says.test(baseline), "baseline", missing);
        addUnless(says.test(target), "target", missing);
        addUnless(says.test(actual), "actual result", missing);
        addUnless(says.test(methodology), "methodology", missing);
        return missing;
    }

    private static void addUnless(boolean said, String part, List<String> missing) {
        if (!said) {
            missing.add(part);
        }
    }

    /** Returns the {@linkplain Names#key key} of the name. It is the same for all KPIs of one name. */
    @JsonIgnore
    public String identity() {
        return Names.key(name);
    }
}
