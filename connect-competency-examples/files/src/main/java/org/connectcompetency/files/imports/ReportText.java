package org.connectcompetency.files.imports;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a report for people: the counts of each list, then its entries. What is unchanged is only counted. */
final class ReportText {

    private ReportText() {}

    static String of(ImportReport report) {
        StringBuilder text = new StringBuilder();
        list("Taken", report.taken(), text);
        list("Left out", report.leftOut(), text);
        list("Does not agree", report.disagreements(), text);
        list("Suggested, not written", report.suggestions(), text);
        list("Candidates by name, not taken", report.candidates(), text);
        return text.toString();
    }

    private static void list(String title, List<ImportEntry> entries, StringBuilder text) {
        text.append(title).append(": ").append(entries.size());
        if (!entries.isEmpty()) {
            text.append(" (").append(counts(entries)).append(')');
        }
        text.append('\n');
        entries.stream()
                .filter(entry -> !entry.code().equals(Notes.UNCHANGED))
                .forEach(entry -> text.append("  ").append(line(entry)).append('\n'));
    }

    private static String counts(List<ImportEntry> entries) {
        return ImportReport.byCode(entries).entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String line(ImportEntry entry) {
        String subject = entry.subject().isEmpty() ? "" : " " + entry.subject();
        String place = entry.place().isEmpty() ? "" : " [" + entry.place() + "]";
        return entry.source() + subject + ", " + entry.code() + ": " + entry.message() + place;
    }
}
