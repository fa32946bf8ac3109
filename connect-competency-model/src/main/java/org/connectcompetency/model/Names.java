package org.connectcompetency.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.connectcompetency.model.internal.names.Labels;
import org.jspecify.annotations.Nullable;

/**
 * How names are compared, wherever the library asks whether two of them are equal or one contains the other: ignoring
 * case and surrounding and repeated white space. Ids are not names; they are compared exactly.
 */
public final class Names {

    private static final char NEXT_LINE = '\u0085';

    private Names() {}

    /**
     * The form under which names that are equal are the same string: without surrounding white space, every run of
     * white space a single space, case folded independently of any locale. The key is for comparing, not for showing.
     */
    public static String key(String name) {
        return squeeze(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The names without those that equal another one: of equal ones, the first in their natural order. Sorted. */
    public static List<String> distinct(Collection<String> names) {
        return Labels.distinct(names, Names::key, name -> name);
    }

    /** The names that equal another one, each once: the first of them in their natural order. Sorted. */
    public static List<String> repeated(Collection<String> names) {
        return Labels.repeated(names, Names::key, name -> name);
    }

    /** Whether the phrase occurs in the text; a blank phrase counts as absent and occurs nowhere. */
    public static boolean contains(String text, String phrase) {
        String wanted = key(phrase);
        return !wanted.isEmpty() && key(text).contains(wanted);
    }

    /**
     * Returns whether a phrase stands in a text, and no letter or digit follows it there; a blank phrase does nowhere.
     */
    public static boolean containsPhrase(String text, String phrase) {
        return !containsPhraseOnlyWithin(text, phrase, "");
    }

    /**
     * Returns whether a phrase stands in a text only where a longer phrase that begins with it does; so also if it does
     * not stand there at all.
     */
    public static boolean containsPhraseOnlyWithin(String text, String phrase, String longer) {
        String within = key(text);
        String wanted = key(phrase);
        String allowed = key(longer);
        if (wanted.isEmpty()) {
            return true;
        }
        for (int at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
            boolean allowedHere = !allowed.isEmpty() && standsAt(within, at, allowed);
            if (standsAt(within, at, wanted) && !allowedHere) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsAt(String text, int at, String phrase) {
        int end = at + phrase.length();
        return text.startsWith(phrase, at)
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    /** Whether there is no name: null, empty, or white space only. */
    public static boolean isBlank(@Nullable String name) {
        if (name != null) {
            for (int i = 0; i < name.length(); i++) {
                if (!isSpace(name.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String squeeze(String name) {
        StringBuilder squeezed = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else {
                if (gap && !squeezed.isEmpty()) {
                    squeezed.append(' ');
                }
                gap = false;
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    /** Returns whether a name has more than so many chars that are no white space. */
    public static boolean isLongerThan(int chars, String name) {
        int count = 0;
        for (int i = 0; i < name.length(); i++) {
            if (!isSpace(name.charAt(i)) && ++count > chars) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a char is white space in the sense of Unicode: neither of Java's two notions has both the
     * no-break spaces and the control characters. All of it lies in the basic plane, so that looking at single chars is
     * enough.
     */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }
}
