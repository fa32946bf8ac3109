package org.connectcompetency.files.internal.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which text of a workbook holds chars that XML cannot: {@code _x000D_} for a carriage return. A text that
 * looks like this form has its first underscore in it.
 */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** What XML does not allow or would change, and the underscore of what looks like an escape. */
    private static final Pattern MUST_BE_ESCAPED =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    /** Also the line feed, which divides the elements of a list in one cell. */
    private static final Pattern MUST_BE_ESCAPED_IN_LINE =
            Pattern.compile("[\\x00-\\x08\\x0A-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private Escapes() {}

    static String escape(String text) {
        return escape(text, MUST_BE_ESCAPED);
    }

    static String escapeLine(String line) {
        return escape(line, MUST_BE_ESCAPED_IN_LINE);
    }

    private static String escape(String text, Pattern what) {
        return what.matcher(text)
                .replaceAll(
                        found -> String.format("_x%04X_", (int) found.group().charAt(0)));
    }

    static String unescape(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
