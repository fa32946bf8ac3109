package org.connectcompetency.examples.commandline;

/** How parts of a report are highlighted on a terminal; elsewhere they are not. */
enum Style {
    GOOD("1;32"),
    BAD("1;31"),
    HEADING("1"),
    CAUTION("1;33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** Returns the text in this style if {@code colour} is set, else as it is. */
    String on(String text, boolean colour) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
