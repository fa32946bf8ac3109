package org.connectcompetency.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists several things within a sentence. Something {@link Titled} is shown by its title. A list keeps its order; any
 * other collection is sorted. Of more than {@value #MOST} things, the first are shown and the others counted, so that
 * no sentence grows with what it speaks of: "a, b, c, d, e, f, g, h, i, j and 5 more".
 */
public final class Words {

    /** More than this are not listed. */
    private static final int MOST = 10;

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
        int shown = words.size() > MOST ? MOST : words.size() - 1;
        String rest = words.size() > MOST ? words.size() - MOST + " more" : words.get(shown);
        return words.subList(0, shown).stream().collect(Collectors.joining(", ")) + last + rest;
    }

    private static String word(Object thing) {
        return thing instanceof Titled titled ? titled.title() : thing.toString();
    }
}
