package org.connectcompetency.files.internal.workbook;

import org.connectcompetency.files.Place;

/**
 * A cell that holds something.
 *
 * @param place where it is
 * @param type what it holds
 * @param text a text as it is; a number's digits; a date in ISO form, with {@code T} and a time if it has one; what a
 *     formula has worked out
 */
record Cell(Place place, Type type, String text) {

    enum Type {
        TEXT("the text"),
        NUMBER("the number"),
        /** A number that is shown in a format of its own, such as a currency. */
        FORMATTED_NUMBER("the number"),
        PERCENTAGE("a percentage, which is stored as"),
        DATE("the date"),
        YES_NO("the value"),
        ERROR("the error"),
        FORMULA("a formula");

        private final String words;

        Type(String words) {
            this.words = words;
        }
    }

    private static final int MOST_SHOWN = 60;

    /** Returns whether it holds nothing but white space. */
    boolean blank() {
        return type == Type.TEXT && text.isBlank();
    }

    /** Returns what it holds, for a message. */
    String said() {
        String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
        shown = shown.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
        return switch (type) {
            case TEXT -> type.words + " \"" + shown + "\"";
            case FORMULA -> type.words;
            default -> type.words + " " + shown;
        };
    }
}
