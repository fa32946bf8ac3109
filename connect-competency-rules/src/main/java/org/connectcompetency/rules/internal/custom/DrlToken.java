package org.connectcompetency.rules.internal.custom;

import java.util.function.Consumer;

/**
 * A word, a text in quotes, or one other character of DRL or of the Java in it. Blanks are none, nor are comments but
 * for the beginning of one that does not end.
 *
 * @param text what is written there
 * @param line its line, from 1
 * @param begin where it begins
 * @param isComplete whether the text in quotes ends in its line
 */
record DrlToken(String text, int line, int begin, boolean isComplete) {

    /** Reads a text without a parser, whatever is wrong with it. */
    static void read(String drl, Consumer<DrlToken> taker) {
        Reader reader = new Reader(drl, taker);
        while (reader.at < drl.length()) {
            reader.step();
        }
    }

    /** Returns where it ends. */
    int end() {
        return begin + text.length();
    }

    /** Returns whether it is a word. */
    boolean isWord() {
        return Character.isJavaIdentifierStart(text.charAt(0));
    }

    private static final class Reader {

        private final String drl;
        private final Consumer<DrlToken> taker;
        private int at;
        private int line = 1;

        private Reader(String drl, Consumer<DrlToken> taker) {
            this.drl = drl;
            this.taker = taker;
        }

        private void step() {
            char c = drl.charAt(at);
            if (drl.startsWith("//", at)) {
                skipTo(endOf("\n", at));
            } else if (drl.startsWith("/*", at)) {
                int end = endOf("*/", at + 2);
                if (end == drl.length()) {
                    taker.accept(new DrlToken("/*", line, at, false));
                }
                skipTo(Math.min(drl.length(), end + 2));
            } else if (c == '"' || c == '\'') {
                takeQuoted(c);
            } else if (Character.isJavaIdentifierStart(c)) {
                int end = at;
                while (end < drl.length() && Character.isJavaIdentifierPart(drl.charAt(end))) {
                    end++;
                }
                take(end, true);
            } else if (Character.isWhitespace(c)) {
                skipTo(at + 1);
            } else {
                take(at + 1, true);
            }
        }

        private int endOf(String mark, int from) {
            int end = drl.indexOf(mark, from);
            return end < 0 ? drl.length() : end;
        }

        /** A text in quotes that is not closed ends with its line. */
        private void takeQuoted(char mark) {
            int end = at + 1;
            while (end < drl.length() && drl.charAt(end) != mark && drl.charAt(end) != '\n') {
                end += drl.charAt(end) == '\\' ? 2 : 1;
            }
            boolean isComplete = end < drl.length() && drl.charAt(end) == mark;
            take(Math.min(isComplete ? end + 1 : end, drl.length()), isComplete);
        }

        private void take(int end, boolean isComplete) {
            taker.accept(new DrlToken(drl.substring(at, end), line, at, isComplete));
            skipTo(end);
        }

        private void skipTo(int end) {
            for (; at < end; at++) {
                line += drl.charAt(at) == '\n' ? 1 : 0;
            }
        }
    }
}
