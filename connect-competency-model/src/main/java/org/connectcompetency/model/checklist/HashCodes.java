package org.connectcompetency.model.checklist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.connectcompetency.model.Names;
import org.jspecify.annotations.Nullable;

/** How many texts of a list have the same hash code, though they differ. */
final class HashCodes {

    private HashCodes() {}

    /**
     * Returns how many texts that differ have the hash code that most have: the texts as they are, or as names are
     * compared.
     */
    static <T> int most(List<T> list, Function<T, @Nullable String> text) {
        return Math.max(
                most(list, text, each -> each),
                Math.max(most(list, text, Names::key), most(list, text, ProductTags::key)));
    }

    private static <T> int most(List<T> list, Function<T, @Nullable String> text, UnaryOperator<String> form) {
        Set<String> distinct = new HashSet<>();
        for (T each : list) {
            String given = text.apply(each);
            if (given != null) {
                distinct.add(form.apply(given));
            }
        }
        Map<Integer, Integer> counts = new HashMap<>();
        int most = 0;
        for (String each : distinct) {
            most = Math.max(most, counts.merge(each.hashCode(), 1, Integer::sum));
        }
        return most;
    }
}
