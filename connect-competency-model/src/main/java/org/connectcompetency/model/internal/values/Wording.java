package org.connectcompetency.model.internal.values;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Formats parts of a document for messages. */
public final class Wording {

    /** Longer values are cut in messages. */
    private static final int MAX_SHOWN = 60;

    /** A longer word is not a typing mistake, and comparing it would take long. */
    private static final int MAX_COMPARED = 60;

    private Wording() {}

    /** Returns the value in quotes, on one line, shortened if it is long. */
    public static String quoted(String value) {
        StringBuilder shown = new StringBuilder("\"");
        value.codePoints().limit(MAX_SHOWN).forEach(c -> {
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.FORMAT) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        boolean cut = value.length() > MAX_SHOWN && value.codePointCount(0, value.length()) > MAX_SHOWN;
        return shown.append(cut ? "…\"" : "\"").toString();
    }

    /** Returns the values in quotes, separated by commas. */
    public static String quoted(Collection<String> values) {
        return values.stream().map(Wording::quoted).collect(Collectors.joining(", "));
    }

    /**
     * Returns a sentence that suggests the known word nearest to an unknown one, with a space before it; empty if none
     * is near.
     */
    public static String suggestion(String unknown, Collection<String> known) {
        return nearest(unknown, known)
                .map(near -> " Did you mean " + quoted(near) + "?")
                .orElse("");
    }

    /**
     * Returns whether the words are equal, ignoring case and one mistake: an extra, missing or wrong letter, or two
     * neighbouring letters swapped.
     */
    public static boolean alike(String one, String other) {
        return distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) <= 1;
    }

    private static Optional<String> nearest(String unknown, Collection<String> known) {
        if (unknown.isEmpty() || unknown.length() > MAX_COMPARED) {
            return Optional.empty();
        }
        @Nullable String nearest = null;
        // A third of the word may differ. In a short word, it is one letter, or one swap of neighbours.
        int least = Math.max(1, (unknown.length() + 1) / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - unknown.length()) < least) {
                int distance = distance(unknown.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Returns how many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one word
     * into the other.
     */
    private static int distance(String from, String to) {
        int[] beforePrevious = new int[to.length() + 1];
        int[] previous = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] oldest = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = oldest;
        }
        return previous[to.length()];
    }
}
