package org.connectcompetency.model.internal.json;

import java.util.Collection;

/**
 * Writes a record in its canonical form. Records that differ only in the order of their lists have the same form. It is
 * a single line: fields are in the order of the components, absent and empty ones are left out, and the elements of
 * each list are sorted by their text.
 *
 * <p>Every validation needs a canonical form, so it is written into a single buffer, and the elements of a list are
 * sorted in place.
 */
public final class CanonicalForm {

    private final SortableText json = new SortableText();

    private CanonicalForm() {}

    /** Returns the canonical form of a record. */
    public static String of(Record document) {
        return written(document).toString();
    }

    /**
     * Returns the SHA-256 of the canonical form of a record, in UTF-8, in hexadecimal. The text itself is not built.
     */
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

    /**
     * Writes a value. The most frequent types are tested first and the only interface last, since a failed test for an
     * interface takes longest.
     */
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
