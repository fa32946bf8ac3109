package org.connectcompetency.rules.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.internal.names.Labels;

/**
 * A feature that a case study names.
 *
 * @param name the name as it is given
 * @param feature what all names of the same feature have in common
 * @param kind whether it is a feature at all
 */
public record UsedFeature(String name, String feature, Kind kind) {

    /** What a name stands for. */
    public enum Kind {
        /** A feature that the checklist or AWS names. */
        KNOWN,
        /** Perhaps a feature: neither the checklist nor AWS names it so. It counts, as there are more every year. */
        UNKNOWN,
        /** A product, and no feature of one. */
        PRODUCT
    }

    /** Returns one name for each feature: of several, the first in their natural order. Sorted. */
    public static List<String> distinct(Collection<UsedFeature> features) {
        return Labels.distinct(features, UsedFeature::feature, UsedFeature::name);
    }

    /** Returns the names that are given besides those that {@link #distinct} shows, each once. Sorted. */
    public static List<String> repeated(Collection<UsedFeature> features) {
        Set<String> seen = new HashSet<>();
        return features.stream()
                .sorted(Comparator.comparing(UsedFeature::name))
                .filter(each -> !seen.add(each.feature()))
                .map(UsedFeature::name)
                .distinct()
                .toList();
    }
}
