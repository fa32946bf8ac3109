package org.connectcompetency.rules.internal.custom;

import java.util.ArrayDeque;
import java.util.Deque;
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

    /**
     * What is missing.
     *
     * @param line the line in which it was forgotten
     * @param rule the rule in which it was
     * @param message what it is, to be read on after a colon
     */
    record Missing(int line, @Nullable String rule, String message) {}

    private record Bracket(char opening, int line) {}

    private enum Part {
        NOTHING,
        HEADER,
        CONDITIONS,
        RIGHT_HAND_SIDE,
        OTHER
    }

    private final String text;
    private final Deque<Bracket> open = new ArrayDeque<>();
    private int position;
    private int line = 1;
    private int lineTooDeep;
    private Part part = Part.NOTHING;
    private int partLine;
    private @Nullable String rule;
    private @Nullable Missing missing;

    private DrlScan(String text) {
        this.text = text;
    }

    static DrlScan of(String drl) {
        DrlScan scan = new DrlScan(drl);
        while (scan.position < drl.length()) {
            scan.step();
        }
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

    private void step() {
        char c = text.charAt(position);
        if (c == '\n') {
            line++;
            position++;
        } else if (text.startsWith("//", position)) {
            position = endOfLine();
        } else if (text.startsWith("/*", position)) {
            int end = text.indexOf("*/", position + 2);
            skipTo(end < 0 ? text.length() : end + 2);
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (c == '\u201c' || c == '\u201d') {
            miss(line, "texts have straight quotation marks (\"), and there is a curly one in this line");
            position++;
        } else if ("([{".indexOf(c) >= 0) {
            open.push(new Bracket(c, line));
            int most = part == Part.CONDITIONS ? MOST_NESTED_IN_CONDITIONS : MOST_NESTED;
            if (open.size() > most && lineTooDeep == 0) {
                lineTooDeep = line;
            }
            position++;
        } else if (")]}".indexOf(c) >= 0) {
            close(c);
            position++;
        } else if (Character.isJavaIdentifierStart(c)) {
            int end = position;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            String word = text.substring(position, end);
            position = end;
            word(word);
        } else {
            position++;
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }

    private void skipTo(int end) {
        for (; position < end; position++) {
            if (text.charAt(position) == '\n') {
                line++;
            }
        }
    }

    private void quoted(char mark) {
        int end = position + 1;
        while (end < text.length() && text.charAt(end) != mark && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length() || text.charAt(end) == '\n') {
            miss(line, "a quotation mark (" + mark + ") is missing in this line");
        }
        position = Math.min(text.length(), end + 1);
        if (end < text.length() && text.charAt(end) == '\n') {
            line++;
        }
    }

    private void close(char closing) {
        if (open.isEmpty() || closing(open.peek().opening()) != closing) {
            miss(line, "there is a \"" + closing + "\" too many in this line");
        } else {
            open.pop();
        }
    }

    private static char closing(char opening) {
        return opening == '(' ? ')' : opening == '[' ? ']' : '}';
    }

    private void word(String word) {
        switch (word) {
            case "rule", "query", "declare" -> begin(word);
            case "when" -> {
                if (part == Part.HEADER) {
                    next(Part.CONDITIONS);
                }
            }
            case "then" -> {
                if (part == Part.HEADER || part == Part.CONDITIONS) {
                    if (part == Part.HEADER && missing == null) {
                        miss(line, "\"when\" is missing before \"then\"");
                    }
                    next(Part.RIGHT_HAND_SIDE);
                }
            }
            case "end" -> {
                if (part == Part.CONDITIONS) {
                    miss(line, "\"then\" is missing before \"end\"");
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
    private void begin(String word) {
        String before = text.substring(text.lastIndexOf('\n', position - 1) + 1, position - word.length());
        if (part != Part.NOTHING && !before.isBlank()) {
            return;
        }
        if (part != Part.NOTHING) {
            noEnd();
        }
        next(word.equals("rule") ? Part.HEADER : Part.OTHER);
        partLine = line;
        rule = word.equals("rule") ? name() : null;
    }

    private @Nullable String name() {
        String rest = text.substring(position, endOfLine()).strip();
        if (rest.isEmpty()) {
            return null;
        }
        char mark = rest.charAt(0);
        int end = mark == '"' || mark == '\'' ? rest.indexOf(mark, 1) : -1;
        return end < 0 ? rest.replaceFirst("^[\"']", "").split("\\s")[0] : rest.substring(1, end);
    }

    private void next(Part following) {
        unclosed();
        part = following;
    }

    private void unclosed() {
        if (!open.isEmpty()) {
            Bracket first = open.getLast();
            miss(
                    first.line(),
                    "a \"" + closing(first.opening()) + "\" is missing for a \"" + first.opening() + "\" of this line");
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
