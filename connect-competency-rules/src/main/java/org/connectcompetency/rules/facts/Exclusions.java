package org.connectcompetency.rules.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts that rules excluded, to be looked up by fact.
 *
 * <p>A condition may use it although the engine does not watch it for changes: the first stage, in which rules say what
 * does not count, is complete before the first {@link Assessment} is inserted, and nothing is added later.
 */
public final class Exclusions {

    private final List<Exclusion> all;
    private final Map<Object, List<Exclusion>> byFact = new IdentityHashMap<>();

    /** Sorts the exclusions by fact. */
    public Exclusions(Collection<Exclusion> exclusions) {
        all = List.copyOf(exclusions);
        for (Exclusion each : all) {
            byFact.computeIfAbsent(each.fact(), fact -> new ArrayList<>(2)).add(each);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exclusions that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.size();
    }

    @Override
    public String toString() {
        return all.size() + " exclusions";
    }

    /** Returns why a fact does not count for a requirement: the reasons, sorted, with "and" between them. */
    String reasons(Object fact, String requirement) {
        return byFact.getOrDefault(fact, List.of()).stream()
                .filter(each -> each.requirement().equals(requirement))
                .map(Exclusion::reason)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    /** Returns whether a rule said that {@code fact} does not count for that measure of the requirement. */
    boolean holds(Object fact, String requirement, @Nullable String measure) {
        List<Exclusion> some = byFact.get(fact);
        if (some != null) {
            for (Exclusion each : some) {
                if (each.requirement().equals(requirement) && each.concerns(measure)) {
                    return true;
                }
            }
        }
        return false;
    }
}
