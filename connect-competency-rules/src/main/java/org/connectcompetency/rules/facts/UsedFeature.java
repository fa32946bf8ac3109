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
        /**
         * Perhaps a feature: neither the checklist nor AWS uses this name. It counts, as AWS adds features every year.
         */
        UNKNOWN,
        /** A product, not a feature of one. */
        PRODUCT
    }

    /** Returns one name for each feature, sorted; of several names, the one that sorts first. */
    public static List<String> distinct(Collection<UsedFeature> features) {
        return Labels.distinct(features, UsedFeature::feature, UsedFeature::name);
    }

    /** Returns the names that {@link #distinct} leaves out, each once and sorted. */
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
