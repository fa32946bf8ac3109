package org.connectcompetency.files.imports;

/** Shortens for messages what a file may make as long as it likes. */
final class Shown {

    private static final int MOST = 200;

    /** So much is left of either end of what is longer. */
    private static final int END = 80;

    private Shown() {}

    /** Returns a text as it is, or its beginning and its end if it is long. */
    static String text(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        return text.substring(0, whole(text, END)) + "…" + text.substring(whole(text, text.length() - END));
    }

    /** No character is cut in half. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
