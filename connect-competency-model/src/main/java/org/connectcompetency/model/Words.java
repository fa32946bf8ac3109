package org.connectcompetency.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How several things are listed within a sentence; something {@link Titled} is shown by its title. */
public final class Words {

    private Words() {}

    /** Returns "a", "a and b" or "a, b and c", sorted, each once; "none" if there is nothing. */
    public static String and(Collection<?> things) {
        return list(things, " and ");
    }

    /** Returns "a", "a or b" or "a, b or c", sorted, each once; "none" if there is nothing. */
    public static String or(Collection<?> things) {
        return list(things, " or ");
    }

    private static String list(Collection<?> things, String last) {
        List<String> words =
                things.stream().map(Words::word).distinct().sorted().toList();
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
