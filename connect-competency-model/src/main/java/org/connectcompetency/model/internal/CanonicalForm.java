package org.connectcompetency.model.internal;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Arrays;
import java.util.Collection;

/**
 * Writes a record so that records which differ only in the order of their lists give the same text: on one line, fields in the order of the
 * components, absent and empty ones left out, the elements of each list sorted by their text.
 *
 * <p>Every validation takes one, so it is written into a single buffer, in which the elements of a list are sorted where they stand.
 */
public final class CanonicalForm {

    private final StringBuilder json = new StringBuilder(1 << 12);

    private CanonicalForm() {
    }

    /** The canonical form of a record. */
    public static String of(Record document) {
        CanonicalForm form = new CanonicalForm();
        form.writeFields(document);
        return form.json.toString();
    }

    private void writeFields(Record document) {
        char separator = '{';
        for (RecordType.Field field : RecordType.of(document.getClass()).fields()) {
            Object value = field.valueIn(document);
            if (value != null && !(value instanceof Collection<?> elements && elements.isEmpty())) {
                json.append(separator).append('"').append(field.name()).append("\":");
                write(value);
                separator = ',';
            }
        }
        json.append(separator == '{' ? "{}" : "}");
    }

    private void write(Object value) {
        if (value instanceof Record document) {
            writeFields(document);
        } else if (value instanceof Collection<?> elements) {
            json.append('[');
            writeSorted(elements);
            json.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            json.append('"');
            writeQuoted(value instanceof Enum<?> constant ? constant.name() : value.toString());
            json.append('"');
        }
    }

    /** Nearly every text stands as it is. */
    private void writeQuoted(String text) {
        if (isPlain(text)) {
            json.append(text);
        } else {
            JsonStringEncoder.getInstance().quoteAsString(text, json);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void writeSorted(Collection<?> elements) {
        int start = json.length();
        String[] texts = new String[elements.size()];
        int count = 0;
        for (Object element : elements) {
            int begin = json.length();
            write(element);
            if (texts.length > 1) {
                texts[count++] = json.substring(begin);
            }
        }
        if (texts.length > 1) {
            Arrays.sort(texts);
            json.setLength(start);
            for (int i = 0; i < texts.length; i++) {
                json.append(i == 0 ? "" : ",").append(texts[i]);
            }
        }
    }
}
