package org.connectcompetency.files.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the content of files that were imported. All lists are sorted.
 *
 * @param taken what the application now says; the code is {@code "added"}, {@code "updated"} or {@code "unchanged"}
 * @param leftOut what the application does not say, and why
 * @param disagreements where the files, the application and the roster do not agree
 * @param suggestions what a person may want to add to the application; nothing of it was written
 * @param candidates people who have the name on a badge; a name alone does not say that it is theirs
 */
public record ImportReport(
        List<ImportEntry> taken,
        List<ImportEntry> leftOut,
        List<ImportEntry> disagreements,
        List<ImportEntry> suggestions,
        List<ImportEntry> candidates) {

    /** The report of an import that found nothing. */
    public static final ImportReport EMPTY = new ImportReport(List.of(), List.of(), List.of(), List.of(), List.of());

    public ImportReport {
        taken = sorted(taken);
        leftOut = sorted(leftOut);
        disagreements = sorted(disagreements);
        suggestions = sorted(suggestions);
        candidates = sorted(candidates);
    }

    /** Returns a report that says what this one and the other say. */
    public ImportReport and(ImportReport other) {
        return new ImportReport(
                both(taken, other.taken),
                both(leftOut, other.leftOut),
                both(disagreements, other.disagreements),
                both(suggestions, other.suggestions),
                both(candidates, other.candidates));
    }

    /** Returns how many entries of a list have each code. */
    public static Map<String, Long> byCode(List<ImportEntry> entries) {
        return entries.stream().collect(Collectors.groupingBy(ImportEntry::code, TreeMap::new, Collectors.counting()));
    }

    /** Returns the report as JSON, indented by two spaces. */
    public String toJson() {
        return ReportJson.of(this);
    }

    /** Returns the report as a text for people, with a line break at its end. */
    public String toText() {
        return ReportText.of(this);
    }

    private static List<ImportEntry> sorted(List<ImportEntry> entries) {
        return entries.stream().sorted().distinct().toList();
    }

    private static List<ImportEntry> both(List<ImportEntry> some, List<ImportEntry> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
