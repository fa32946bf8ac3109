package org.connectcompetency.rules.internal.custom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text word by word, without a parser: how deep its brackets are nested, and what is missing for it to be DRL.
 * The parser says where it gave up, which is often far from where something was forgotten.
 */
final class DrlScan {

    /** The parser takes more than twice the time for each level of a condition. */
    private static final int MOST_NESTED_IN_CONDITIONS = 10;

    /** The compiler needs a stack that grows with each level of a right-hand side. */
    private static final int MOST_NESTED = 100;

    /** What follows the word of a rule: a name in quotes, or one word. */
    private static final Pattern NAMED = Pattern.compile(
            "[\"'].*|[\\p{L}_$][\\p{L}\\d_$]*(\\s*$|\\s+(@|when\\b|extends\\b|salience\\b|dialect\\b|no-loop\\b|//).*)");

    /**
     * What is missing.
     *
     * @param line the line in which it was forgotten
     * @param rule the rule in which it was
     * @param message what it is, to be read on after a colon
     */
    record Missing(int line, @Nullable String rule, String message) {}

    private enum Part {
        NOTHING,
        HEADER,
        CONDITIONS,
        RIGHT_HAND_SIDE,
        OTHER
    }

    private final String text;
    private final Deque<DrlToken> open = new ArrayDeque<>();
    private int lineTooDeep;
    private Part part = Part.NOTHING;
    private int partLine;
    private @Nullable String rule;
    private @Nullable Missing missing;
    private @Nullable DrlToken previous;

    private DrlScan(String text) {
        this.text = text;
    }

    static DrlScan of(String drl) {
        DrlScan scan = new DrlScan(drl);
        DrlToken.read(drl, scan::take);
        scan.end();
        return scan;
    }

    /** Returns the first thing that is missing. */
    @Nullable
    Missing missing() {
        return missing;
    }

    /** Returns the line in which brackets are nested too deep for the parser; 0 if they are not. */
    int lineTooDeep() {
        return lineTooDeep;
    }

    private void take(DrlToken token) {
        char c = token.text().charAt(0);
        if (token.isWord()) {
            word(token);
        } else if (!token.isComplete()) {
            miss(
                    token.line(),
                    c == '/'
                            ? "the comment that begins in this line has no \"*/\""
                            : "a quotation mark (" + c + ") is missing in this line");
        } else if (c == '\u201c' || c == '\u201d') {
            miss(token.line(), "texts have straight quotation marks (\"), and there is a curly one in this line");
        } else if ("([{".indexOf(c) >= 0) {
            open.push(token);
            int most = part == Part.CONDITIONS ? MOST_NESTED_IN_CONDITIONS : MOST_NESTED;
            if (open.size() > most && lineTooDeep == 0) {
                lineTooDeep = token.line();
            }
        } else if (")]}".indexOf(c) >= 0) {
            close(token);
        }
        previous = token;
    }

    private void close(DrlToken closing) {
        if (open.isEmpty() || !closing(open.peek()).equals(closing.text())) {
            miss(closing.line(), "there is a \"" + closing.text() + "\" too many in this line");
        } else {
            open.pop();
        }
    }

    private static String closing(DrlToken opening) {
        return opening.text().equals("(") ? ")" : opening.text().equals("[") ? "]" : "}";
    }

    private void word(DrlToken word) {
        switch (word.text()) {
            case "rule", "query", "declare" -> begin(word);
            case "when" -> {
                if (part == Part.HEADER) {
                    next(Part.CONDITIONS);
                }
            }
            case "then" -> {
                if (part == Part.HEADER || part == Part.CONDITIONS) {
                    if (part == Part.HEADER && missing == null) {
                        miss(word.line(), "\"when\" is missing before \"then\"");
                    }
                    lastOfConditions();
                    next(Part.RIGHT_HAND_SIDE);
                }
            }
            case "end" -> {
                if (part == Part.CONDITIONS) {
                    miss(word.line(), "\"then\" is missing before \"end\"");
                }
                if (part != Part.NOTHING) {
                    next(Part.NOTHING);
                    rule = null;
                }
            }
            default -> {}
        }
    }

    /** A part begins with its word at the beginning of a line; it can be the name of something elsewhere. */
    private void begin(DrlToken word) {
        String before = text.substring(text.lastIndexOf('\n', word.begin()) + 1, word.begin());
        if (part != Part.NOTHING && !before.isBlank()) {
            return;
        }
        if (part != Part.NOTHING) {
            noEnd();
        }
        boolean isRule = word.text().equals("rule");
        next(isRule ? Part.HEADER : Part.OTHER);
        partLine = word.line();
        rule = isRule ? name(word) : null;
        if (isRule && !NAMED.matcher(restOfLine(word)).matches()) {
            miss(word.line(), "the name of a rule stands in quotes behind its word: rule \"…\"");
        }
    }

    /** What stands before "then" may wait for more. */
    private void lastOfConditions() {
        if (previous != null && previous.text().equals("from")) {
            miss(previous.line(), "\"from\" has no source in this line, such as $caseStudy.kpis");
        } else if (previous != null && Character.isUpperCase(previous.text().charAt(0))) {
            miss(previous.line(), "a fact has brackets: " + previous.text() + "( )");
        }
    }

    /** Returns the name of the rule that begins with a word. */
    private @Nullable String name(DrlToken word) {
        String rest = restOfLine(word);
        if (rest.isEmpty()) {
            return null;
        }
        char mark = rest.charAt(0);
        int end = mark == '"' || mark == '\'' ? rest.indexOf(mark, 1) : -1;
        return end < 0 ? rest.replaceFirst("^[\"']", "").split("\\s")[0] : rest.substring(1, end);
    }

    private String restOfLine(DrlToken word) {
        int endOfLine = text.indexOf('\n', word.end());
        return text.substring(word.end(), endOfLine < 0 ? text.length() : endOfLine)
                .strip();
    }

    private void next(Part following) {
        unclosed();
        part = following;
    }

    private void unclosed() {
        if (!open.isEmpty()) {
            DrlToken first = open.getLast();
            miss(first.line(), "a \"" + closing(first) + "\" is missing for a \"" + first.text() + "\" of this line");
            open.clear();
        }
    }

    private void end() {
        unclosed();
        if (part != Part.NOTHING) {
            noEnd();
        }
    }

    private void noEnd() {
        unclosed();
        miss(partLine, "what begins in this line has no \"end\"");
    }

    private void miss(int where, String message) {
        if (missing == null) {
            missing = new Missing(where, rule, message);
        }
    }
}
