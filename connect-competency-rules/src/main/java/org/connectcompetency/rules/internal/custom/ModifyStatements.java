package org.connectcompetency.rules.internal.custom;

import java.util.ArrayList;
import java.util.List;

/**
 * The {@code modify} statements of a right-hand side. Java does not know them, so what else is wrong is found in the
 * text without them.
 *
 * @param rest the text with blanks in their place
 * @param lines the lines of the text in which they begin, from 1
 */
record ModifyStatements(String rest, List<Integer> lines) {

    /** Finds them; one that is not closed goes to the end of the text. */
    static ModifyStatements in(String text) {
        List<DrlToken> tokens = new ArrayList<>();
        DrlToken.read(text, tokens::add);
        StringBuilder rest = new StringBuilder(text);
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            DrlToken first = tokens.get(i);
            int fact = first.text().equals("modify") ? closing(tokens, i + 1, "(", ")") : -1;
            if (fact > 0
                    && fact + 1 < tokens.size()
                    && tokens.get(fact + 1).text().equals("{")) {
                int closing = closing(tokens, fact + 1, "{", "}");
                int last = closing < 0 ? tokens.size() - 1 : closing;
                lines.add(first.line());
                blank(rest, first.begin(), tokens.get(last).end());
                i = last;
            }
        }
        return new ModifyStatements(rest.toString(), lines);
    }

    /** Returns which token closes the bracket that must be the first; -1 if that is another, or is not closed. */
    private static int closing(List<DrlToken> tokens, int first, String opening, String closing) {
        int depth = 0;
        for (int i = first; i < tokens.size(); i++) {
            depth += tokens.get(i).text().equals(opening) ? 1 : 0;
            depth -= tokens.get(i).text().equals(closing) ? 1 : 0;
            if (depth <= 0) {
                return i == first ? -1 : i;
            }
        }
        return -1;
    }

    private static void blank(StringBuilder text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
