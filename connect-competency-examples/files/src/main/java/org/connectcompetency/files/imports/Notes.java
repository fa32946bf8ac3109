package org.connectcompetency.files.imports;

import java.util.ArrayList;
import java.util.List;

/** Collects the entries of a report while an import runs. */
final class Notes {

    static final String ADDED = "added";
    static final String UPDATED = "updated";
    static final String UNCHANGED = "unchanged";

    private final String source;
    private final List<ImportEntry> taken = new ArrayList<>();
    private final List<ImportEntry> leftOut = new ArrayList<>();
    private final List<ImportEntry> disagreements = new ArrayList<>();
    private final List<ImportEntry> suggestions = new ArrayList<>();
    private final List<ImportEntry> candidates = new ArrayList<>();

    Notes(String source) {
        this.source = source;
    }

    void taken(String subject, String code, String message, String place) {
        taken.add(entry(subject, code, message, place));
    }

    void leftOut(String subject, String code, String message, String place) {
        leftOut.add(entry(subject, code, message, place));
    }

    void disagrees(String subject, String code, String message, String place) {
        disagreements.add(entry(subject, code, message, place));
    }

    void suggests(String subject, String code, String message, String place) {
        suggestions.add(entry(subject, code, message, place));
    }

    void candidate(String subject, String code, String message, String place) {
        candidates.add(entry(subject, code, message, place));
    }

    ImportReport report() {
        return new ImportReport(taken, leftOut, disagreements, suggestions, candidates);
    }

    private ImportEntry entry(String subject, String code, String message, String place) {
        return new ImportEntry(source, subject, code, message, place);
    }
}
