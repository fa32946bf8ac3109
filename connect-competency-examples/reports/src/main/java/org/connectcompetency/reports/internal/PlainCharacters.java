package org.connectcompetency.reports.internal;

/** Text without the characters that a format does not allow. */
public final class PlainCharacters {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainCharacters() {}

    /**
     * Returns the text with the replacement character for what neither XML 1.0 nor HTML allows: control characters but
     * for tab and line break, unpaired surrogates, and what is no character.
     */
    public static String of(String text) {
        if (text.codePoints().allMatch(PlainCharacters::allowed)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> allowed(c) ? c : REPLACEMENT).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= ' '
                        && !(c >= 0x7F && c <= 0x9F)
                        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        && !(c >= 0xFDD0 && c <= 0xFDEF)
                        && (c & 0xFFFE) != 0xFFFE;
    }

    /** Returns the text on one line, without what would turn the direction of the rest of the line. */
    public static String straight(String text) {
        return line(text).replaceAll("[\u202A-\u202E\u2066-\u2069]", "");
    }

    /** Returns the text on one line. */
    public static String line(String text) {
        return of(text).replaceAll("[\\s\\u2028\\u2029]+", " ").strip();
    }
}
