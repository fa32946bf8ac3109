package org.connectcompetency.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a DRL file, with the places of its rules.
 *
 * @param text the file
 * @param code the same text, of the same length, with blanks in place of comments and quoted texts
 * @param rules the rules
 */
record DrlText(String text, String code, List<RuleSpan> rules) {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^when$(.*?)^then$(.*?)^end$");

    /** Where a rule, its condition and its consequence begin and end. */
    record RuleSpan(String name, int start, int when, int whenEnd, int then, int end) {}

    /** The text from one place of the file up to another. */
    record Span(int start, int end) {

        String in(String text) {
            return text.substring(start, end);
        }
    }

    static DrlText of(String text) {
        String code = withoutCommentsAndQuotes(text);
        List<RuleSpan> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(code);
        while (rule.find()) {
            int name = rule.start() + "rule \"".length();
            rules.add(new RuleSpan(
                    text.substring(name, text.indexOf('"', name)),
                    rule.start(),
                    rule.start(1),
                    rule.end(1),
                    rule.start(2),
                    rule.end()));
        }
        return new DrlText(text, code, rules);
    }

    int line(int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Returns the place of the parenthesis that closes the one at {@code open}. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("The parenthesis in line " + line(open) + " must be closed.");
    }

    /**
     * Returns the parts between separators, without surrounding blanks; separators in parentheses or braces do not
     * count.
     */
    List<Span> split(Span whole, String separator) {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int start = whole.start();
        for (int i = whole.start(); i < whole.end(); i++) {
            char c = code.charAt(i);
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && code.startsWith(separator, i)) {
                parts.add(stripped(start, i));
                start = i + separator.length();
            }
        }
        parts.add(stripped(start, whole.end()));
        return parts.stream().filter(part -> part.start() < part.end()).toList();
    }

    private Span stripped(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static String withoutCommentsAndQuotes(String text) {
        StringBuilder code = new StringBuilder(text);
        boolean quoted = false;
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                quoted = false;
                comment = false;
            } else if (comment) {
                code.setCharAt(i, ' ');
            } else if (quoted && c == '\\') {
                code.setCharAt(i, ' ');
                i++;
                code.setCharAt(i, ' ');
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                code.setCharAt(i, ' ');
            } else if (text.startsWith("//", i)) {
                comment = true;
                code.setCharAt(i, ' ');
            }
        }
        return code.toString();
    }
}
