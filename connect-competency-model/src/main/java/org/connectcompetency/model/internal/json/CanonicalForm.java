package org.connectcompetency.model.internal.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record in its canonical form. Records that differ only in the order of their lists have the same form. It is
 * a single line: fields are in the order of the components, absent and empty ones are left out, and the elements of
 * each list are sorted by their text.
 *
 * <p>Every validation needs a canonical form, so it is written into a single buffer, and the elements of a list are
 * sorted in place. The buffer is kept for the next one.
 */
public final class CanonicalForm {

    /** One for all threads, so that not every thread keeps a buffer. Whoever finds none makes a new one. */
    private static final AtomicReference<@Nullable CanonicalForm> SPARE = new AtomicReference<>();

    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

    private final SortableText json = new SortableText();

    /** Where the elements begin of all lists that are being written, the outer ones first. */
    private int[] starts = new int[256];

    private int open;

    private CanonicalForm() {}

    /** Returns the canonical form of a record. */
    public static String of(Record document) {
        CanonicalForm form = new CanonicalForm();
        form.writeFields(document);
        return form.json.toString();
    }

    /**
     * Returns the SHA-256 of the canonical form of a record, in UTF-8, in hexadecimal. The text itself is not built.
     */
    public static String sha256(Record document) {
        CanonicalForm form = SPARE.getAndSet(null);
        if (form == null) {
            form = new CanonicalForm();
        }
        form.writeFields(document);
        String sha256 = form.json.sha256();
        if (form.json.clear()) {
            SPARE.set(form);
        }
        return sha256;
    }

    private void writeFields(Record document) {
        int start = json.length();
        for (RecordField field : RecordType.of(document.getClass()).fields()) {
            Object value = field.contentIn(document);
            if (value != null) {
                json.append(field.label());
                write(value);
            }
        }
        if (json.length() == start) {
            json.append('{');
        } else {
            // In place of the comma of the first field.
            json.set(start, '{');
        }
        json.append('}');
    }

    /**
     * Writes a value. The most frequent types are tested first and the only interface last, since a failed test for an
     * interface takes longest.
     */
    private void write(Object value) {
        if (value instanceof String text) {
            json.appendQuoted(text);
        } else if (value instanceof Record document) {
            writeFields(document);
        } else if (value instanceof Enum<?> constant) {
            json.appendQuoted(constant.name());
        } else if (value instanceof LocalDate date) {
            writeDate(date);
        } else if (value instanceof Number || value instanceof Boolean) {
            json.appendPlain(value.toString());
        } else if (value instanceof Collection<?> elements) {
            json.append('[');
            writeSorted(elements);
            json.append(']');
        } else {
            json.appendQuoted(value.toString());
        }
    }

    private void writeSorted(Collection<?> elements) {
        int first = open;
        for (Object element : elements) {
            if (open > first) {
                json.append(',');
            }
            if (open == starts.length) {
                starts = Arrays.copyOf(starts, 2 * open);
            }
            starts[open++] = json.length();
            write(element);
        }
        json.sort(starts, first, open);
        open = first;
    }

    /** Writes a date as its text is, without making that. */
    private void writeDate(LocalDate date) {
        int year = date.getYear();
        if (year < 0 || year > LAST_YEAR_OF_FOUR_DIGITS) {
            json.appendQuoted(date.toString());
            return;
        }
        json.append('"');
        writeTwoDigits(year / 100);
        writeTwoDigits(year % 100);
        json.append('-');
        writeTwoDigits(date.getMonthValue());
        json.append('-');
        writeTwoDigits(date.getDayOfMonth());
        json.append('"');
    }

    private void writeTwoDigits(int number) {
        json.append((char) ('0' + number / 10));
        json.append((char) ('0' + number % 10));
    }
}
