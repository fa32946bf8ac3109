package org.connectcompetency.model.internal.values;

import java.util.Locale;

/**
 * Half characters: a surrogate without its other half is no character. No encoding can write one, and what is written
 * in its place is the same for all of them, so that two texts that differ would be written alike.
 */
public final class Surrogates {

    private Surrogates() {}

    /** Returns whether one of the surrogates in a text lacks its other half. */
    public static boolean anyUnpaired(String text) {
        return firstUnpaired(text) >= 0;
    }

    /** Returns what is wrong with a text of which a surrogate lacks its other half. */
    public static String problem(String text) {
        return String.format(
                Locale.ROOT, "must not have an unpaired surrogate (\\u%04x), which is half a character", (int)
                        text.charAt(firstUnpaired(text)));
    }

    private static int firstUnpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
