package org.connectcompetency.files.imports;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that a report says.
 *
 * @param source what was imported: {@code "ace"}, {@code "badges"} or {@code "well-architected"}
 * @param subject what it is about: the id of an opportunity, person or case study; empty if the file does not say
 * @param code what happened, in kebab-case, to be compared by programs
 * @param message what happened, for a person to read
 * @param place the file, with the line, and in JSON the column and the JSON Pointer; empty if it is the application
 *     itself
 */
public record ImportEntry(String source, String subject, String code, String message, String place)
        implements Comparable<ImportEntry> {

    private static final Comparator<ImportEntry> ORDER = Comparator.comparing(ImportEntry::source)
            .thenComparing(ImportEntry::subject)
            .thenComparing(ImportEntry::code)
            .thenComparing(ImportEntry::place)
            .thenComparing(ImportEntry::message);

    public ImportEntry {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(place, "place");
    }

    /** Compares by source, subject, code, place and message. */
    @Override
    public int compareTo(ImportEntry other) {
        return ORDER.compare(this, other);
    }
}
