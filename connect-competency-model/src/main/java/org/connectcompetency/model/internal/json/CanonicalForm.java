package org.connectcompetency.model.internal.json;

import java.util.Collection;

/**
 * Writes a record so that records which differ only in the order of their lists give the same text: on one line, fields
 * in the order of the components, absent and empty ones left out, the elements of each list sorted by their text.
 *
 * <p>Every validation takes one, so it is written into a single buffer, in which the elements of a list are sorted
 * where they stand.
 */
public final class CanonicalForm {

    private final SortableText json = new SortableText();

    private CanonicalForm() {}

    /** The canonical form of a record. */
    public static String of(Record document) {
        return written(document).toString();
    }

    /** The SHA-256 of the canonical form of a record, in UTF-8, in hexadecimal; the text itself is not made. */
    public static String sha256(Record document) {
        return written(document).sha256();
    }

    private static SortableText written(Record document) {
        CanonicalForm form = new CanonicalForm();
        form.writeFields(document);
        return form.json;
    }

    private void writeFields(Record document) {
        char separator = '{';
        for (RecordType.Field field : RecordType.of(document.getClass()).fields()) {
            Object value = field.valueIn(document);
            if (value != null && !(field.collection() && ((Collection<?>) value).isEmpty())) {
                json.append(separator).append(field.label());
                write(value);
                separator = ',';
            }
        }
        if (separator == '{') {
            json.append('{');
        }
        json.append('}');
    }

    /** The commonest kinds come first, and the only interface last: that a value is not of it takes longest to find. */
    private void write(Object value) {
        if (value instanceof String text) {
            json.append('"').appendEscaped(text).append('"');
        } else if (value instanceof Record document) {
            writeFields(document);
        } else if (value instanceof Enum<?> constant) {
            json.append('"').appendEscaped(constant.name()).append('"');
        } else if (value instanceof Number || value instanceof Boolean) {
            json.appendEscaped(value.toString());
        } else if (value instanceof Collection<?> elements) {
            json.append('[');
            writeSorted(elements);
            json.append(']');
        } else {
            json.append('"').appendEscaped(value.toString()).append('"');
        }
    }

    private void writeSorted(Collection<?> elements) {
        int[] starts = new int[elements.size()];
        int count = 0;
        for (Object element : elements) {
            if (count > 0) {
                json.append(',');
            }
            starts[count++] = json.length();
            write(element);
        }
        json.sort(starts);
    }
}
