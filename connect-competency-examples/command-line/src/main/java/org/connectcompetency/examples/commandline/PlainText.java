package org.connectcompetency.examples.commandline;

import java.util.ArrayList;
import java.util.List;

/** Text that is safe to show and easy to read on a terminal. */
final class PlainText {

    /** How many columns a report has at most; only a longer word exceeds them. */
    static final int WIDTH = 100;

    private PlainText() {}

    /**
     * Returns the text on one line. Characters that could control a terminal or change the writing direction become
     * spaces, as documents come from anywhere.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> steers(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /**
     * Returns the text in lines of at most {@link #WIDTH} columns.
     *
     * @param first the beginning of the first line
     * @param text the text, which is broken at spaces
     */
    static List<String> wrapped(String first, String text) {
        String indent = " ".repeat(columns(first));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int used = columns(first);
        boolean fresh = true;
        for (String word : line(text).split(" +")) {
            int width = columns(word);
            if (!fresh && used + 1 + width > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                used = indent.length();
                fresh = true;
            }
            if (!fresh) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += width;
            fresh = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }
}
