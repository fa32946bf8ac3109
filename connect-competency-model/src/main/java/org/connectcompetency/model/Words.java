package org.connectcompetency.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists several things within a sentence. Something {@link Titled} is shown by its title. A list keeps its order; any
 * other collection is sorted.
 */
public final class Words {

    private Words() {}

    /** Returns "a", "a and b" or "a, b and c", each once; "none" if there is nothing. */
    public static String and(Collection<?> things) {
        return list(things, " and ");
    }

    /** Returns "a", "a or b" or "a, b or c", each once; "none" if there is nothing. */
    public static String or(Collection<?> things) {
        return list(things, " or ");
    }

    private static String list(Collection<?> things, String last) {
        Stream<String> all = things.stream().map(Words::word).distinct();
        List<String> words = (things instanceof List<?> ? all : all.sorted()).toList();
        if (words.size() < 2) {
            return words.isEmpty() ? "none" : words.get(0);
        }
        int end = words.size() - 1;
        return words.subList(0, end).stream().collect(Collectors.joining(", ")) + last + words.get(end);
    }

    private static String word(Object thing) {
        return thing instanceof Titled titled ? titled.title() : thing.toString();
    }
}
