package org.connectcompetency.model.internal.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What readers know things by, where several of them are the same and one of them stands for all: the one whose label
 * is the first in natural order. So it does not matter in which order they are given.
 */
public final class Labels {

    private Labels() {}

    /**
     * Returns one label for each of the things that are distinct. Sorted.
     *
     * @param identity what things that are the same have in common
     */
    public static <T> List<String> distinct(
            Collection<T> things, Function<T, String> identity, Function<T, String> label) {
        Map<String, String> labels = new HashMap<>();
        for (T thing : things) {
            labels.merge(
                    identity.apply(thing), label.apply(thing), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        return labels.values().stream().sorted().toList();
    }

    /**
     * Returns one label for each of the things that are given several times. Sorted.
     *
     * @param identity what things that are the same have in common
     */
    public static <T> List<String> repeated(
            Collection<T> things, Function<T, String> identity, Function<T, String> label) {
        Set<String> seen = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (T thing : things) {
            String key = identity.apply(thing);
            if (!seen.add(key)) {
                again.add(key);
            }
        }
        return distinct(
                things.stream()
                        .filter(thing -> again.contains(identity.apply(thing)))
                        .toList(),
                identity,
                label);
    }
}
