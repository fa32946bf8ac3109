package org.connectcompetency.files.internal.workbook;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells share. Of formatted text, only the text counts. */
final class Strings {

    /** The most chars that a cell can hold. */
    static final int MOST_CHARS = 32_767;

    /** Stands for a text that is longer. Compared by identity. */
    @SuppressWarnings("StringOperationCanBeSimplified")
    static final String TOO_LONG = new String("too long");

    private final List<String> shared;

    private Strings(List<String> shared) {
        this.shared = shared;
    }

    static Strings of(String part, byte[] content) {
        List<String> shared = new ArrayList<>();
        Xml.each(part, content, "si", item -> shared.add(text(item, "si")));
        return new Strings(shared);
    }

    static Strings none() {
        return new Strings(List.of());
    }

    /** Returns the text of a number; an unknown number is a damaged file. */
    String get(String number) {
        if (number.matches("[0-9]{1,9}") && Integer.parseInt(number) < shared.size()) {
            return shared.get(Integer.parseInt(number));
        }
        throw Parts.damaged("it has no shared text " + Parts.shown(number));
    }

    /** Reads the text within the element that begins here, up to its end. Readings for another script are left out. */
    static String text(Xml xml, String element) {
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        boolean inText = false;
        int reading = 0;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) {
                reading++;
            } else if (xml.ends("rPh")) {
                reading--;
            } else if (xml.begins("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && reading == 0 && xml.isText() && !tooLong) {
                text.append(xml.text());
                // An escape takes seven chars in the file.
                tooLong = text.length() > MOST_CHARS * 7;
            }
        }
        String whole = tooLong ? TOO_LONG : Escapes.unescape(text.toString());
        return whole.length() > MOST_CHARS ? TOO_LONG : whole;
    }
}
