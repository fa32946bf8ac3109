package org.connectcompetency.rules.internal.custom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DRL in ASCII, line by line as it was. The engine writes and reads the Java that it makes of DRL in the JVM's default
 * charset; where that is not UTF-8, other characters would be garbled in silence.
 *
 * <p>Characters are escaped as in Java: in quotes, in the names of rules, and anywhere in a right-hand side. A name in
 * a condition cannot be escaped, so it stays as it is.
 */
final class AsciiDrl {

    /** What is written in their characters as it is, or in quotes. */
    private static final Set<String> BEFORE_A_RULE_NAME = Set.of("rule", "query", "extends");

    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-fA-F]{4})");

    /**
     * A name that cannot be escaped.
     *
     * @param name the name
     * @param line its line, from 1
     */
    record Name(String name, int line) {}

    private final String drl;
    private final StringBuilder ascii;
    private final List<Name> names = new ArrayList<>();
    private int at;
    private int line = 1;
    private boolean inRightHandSide;
    private String previousWord = "";

    private AsciiDrl(String drl) {
        this.drl = drl;
        ascii = new StringBuilder(drl.length());
        while (at < drl.length()) {
            char c = drl.charAt(at);
            if (c == '"' || c == '\'') {
                copyQuoted(c);
            } else if (drl.startsWith("//", at)) {
                copyTo(endOf("\n", at));
            } else if (drl.startsWith("/*", at)) {
                int end = endOf("*/", at + 2);
                copyTo(end == drl.length() ? end : end + 2);
            } else if (isPartOfName(at)) {
                copyWord();
            } else {
                copyTo(at + 1);
            }
        }
    }

    /** Escapes a text that has no fault which keeps it from being parsed. */
    static AsciiDrl of(String drl) {
        return new AsciiDrl(drl);
    }

    /** Returns what the engine says of the text as an author would have written it. */
    static String unescaped(String message) {
        return ESCAPE.matcher(message)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + (char) Integer.parseInt(found.group(2), 16)));
    }

    /** Returns the text. */
    String text() {
        return ascii.toString();
    }

    /** Returns the names that stay as they are. */
    List<Name> names() {
        return names;
    }

    private void copyQuoted(char quote) {
        int end = at + 1;
        while (end < drl.length() && drl.charAt(end) != quote) {
            end += drl.charAt(end) == '\\' ? 2 : 1;
        }
        copyTo(Math.min(end + 1, drl.length()));
    }

    private void copyWord() {
        int end = at;
        while (end < drl.length() && isPartOfName(end)) {
            end++;
        }
        String word = drl.substring(at, end);
        boolean isAscii = word.chars().allMatch(c -> c < 0x80);
        if (isAscii || inRightHandSide) {
            copyTo(end);
        } else if (BEFORE_A_RULE_NAME.contains(previousWord)) {
            ascii.append('"');
            copyTo(end);
            ascii.append('"');
        } else {
            names.add(new Name(word, line));
            ascii.append(word);
            at = end;
        }
        previousWord = word;
        inRightHandSide = word.equals("then") || inRightHandSide && !word.equals("end");
    }

    private boolean isPartOfName(int index) {
        char c = drl.charAt(index);
        return c >= 0x80 || Character.isJavaIdentifierPart(c);
    }

    private int endOf(String mark, int from) {
        int end = drl.indexOf(mark, from);
        return end < 0 ? drl.length() : end;
    }

    private void copyTo(int end) {
        for (; at < end; at++) {
            char c = drl.charAt(at);
            if (c < 0x80) {
                ascii.append(c);
                line += c == '\n' ? 1 : 0;
            } else {
                ascii.append("\\u%04X".formatted((int) c));
            }
        }
    }
}
