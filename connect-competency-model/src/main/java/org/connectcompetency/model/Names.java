package org.connectcompetency.model;

import java.nio.charset.StandardCharsets;
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
    private static final char LAST_ASCII = '\u007F';

    private Names() {}

    /**
     * Returns the form that is the same string for all names that are equal: surrounding white space is removed, every
     * run of white space is a single space, and case is folded independently of any locale. The key is for comparing,
     * not for showing.
     */
    public static String key(String name) {
        if (isPlainKey(name)) {
            return name;
        }
        String plain = plainKey(name);
        return plain == null ? squeeze(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : plain;
    }

    /** Returns whether a name is of ASCII and its own key, as most web addresses are. */
    private static boolean isPlainKey(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > LAST_ASCII || c >= 'A' && c <= 'Z' || c < ' ' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || name.isEmpty();
    }

    /**
     * Returns the key of a name of ASCII, which needs no table of characters, and one new string instead of three; null
     * if the name has others too.
     */
    private static @Nullable String plainKey(String name) {
        byte[] key = new byte[name.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > LAST_ASCII) {
                return null;
            }
            if (isSpace(c)) {
                gap = length > 0;
            } else {
                if (gap) {
                    key[length++] = ' ';
                    gap = false;
                }
                key[length++] = (byte) (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
            }
        }
        return new String(key, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Returns the names without repetitions, sorted; of several equal names, the one that sorts first. */
    public static List<String> distinct(Collection<String> names) {
        return Labels.distinct(names, Names::key, name -> name);
    }

    /**
     * Returns the names that are given several times, each once and sorted; of equal names, the one that sorts first.
     */
    public static List<String> repeated(Collection<String> names) {
        return Labels.repeated(names, Names::key, name -> name);
    }

    /** Returns whether the phrase occurs in the text; a blank phrase counts as absent and occurs nowhere. */
    public static boolean contains(String text, String phrase) {
        String wanted = key(phrase);
        return !wanted.isEmpty() && key(text).contains(wanted);
    }

    /**
     * Returns whether a phrase occurs in a text with no letter or digit directly after it; a blank phrase occurs
     * nowhere.
     */
    public static boolean containsPhrase(String text, String phrase) {
        return !containsPhraseOnlyWithin(text, phrase, "");
    }

    /**
     * Returns whether a phrase occurs in a text only as the beginning of a longer phrase. This is also so if it does
     * not occur at all.
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

    /** Returns whether there is no name: null, empty, or white space only. */
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

    /** Returns whether a name has more than this number of chars that are not white space. */
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
     * Returns whether a char is white space as Unicode defines it. Neither of Java's two definitions has both the
     * no-break spaces and the control characters. All white space is in the basic plane, so single chars are enough.
     */
    private static boolean isSpace(char c) {
        if (c > ' ' && c <= LAST_ASCII) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }
}
