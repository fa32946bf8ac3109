package org.connectcompetency.files.internal.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;

/** The sheet with the whole result, also with what has no row on another sheet. */
final class ResultSheet {

    static final String NAME = "Result";

    /** The beginning of its first cell, by which it is known again. */
    static final String TITLE = "Result of the check: ";

    private static final List<String> HEADERS =
            List.of("Requirement", "Title", "Case study", "Status", "Severity", "Finding", "Remedy");
    private static final List<Double> WIDTHS = List.of(20.0, 46.0, 24.0, 16.0, 12.0, 70.0, 70.0);
    private static final int HEADER_ROW = 4;

    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"5\" topLeftCell=\"A6\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                    + "<sheetData/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";

    private final NoteStyles styles;
    private final SheetEdit sheet;
    private int row = HEADER_ROW + 1;

    private ResultSheet(NoteStyles styles) {
        this.styles = styles;
        sheet = new SheetEdit(NAME, EMPTY.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(ValidationResult result, NoteStyles styles) {
        ResultSheet sheet = new ResultSheet(styles);
        sheet.write(result);
        return sheet.sheet.edited();
    }

    private void write(ValidationResult result) {
        boolean ready = result.verdict() == Verdict.READY;
        sheet.line(0, 0, TITLE + (ready ? "READY" : "NOT READY"), styles.title());
        sheet.line(1, 0, result.partner() + ", as of " + result.asOf() + ", by the checklist " + result.checklist(), 0);
        sheet.line(2, 0, counts(result.counts()), 0);
        for (int i = 0; i < HEADERS.size(); i++) {
            sheet.put(HEADER_ROW, i, HEADERS.get(i), styles.header());
            sheet.width(i, WIDTHS.get(i));
        }
        result.requirements().forEach(this::write);
    }

    private static String counts(Map<Status, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> Note.words(count.getKey()) + ": " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private void write(RequirementResult requirement) {
        write(requirement, "", requirement.status(), requirement.findings());
        for (CaseStudyResult caseStudy : requirement.caseStudies()) {
            if (!caseStudy.findings().isEmpty()) {
                write(requirement, caseStudy.id(), caseStudy.status(), caseStudy.findings());
            }
        }
    }

    private void write(RequirementResult requirement, String caseStudy, Status status, List<Finding> findings) {
        cells(requirement, caseStudy, status);
        if (findings.isEmpty()) {
            row++;
        }
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (i > 0) {
                cells(requirement, caseStudy, status);
            }
            boolean blocks = finding.severity() == Severity.BLOCKER;
            Note note = new Note();
            note.add(finding, false);
            sheet.put(row, 4, blocks ? "blocker" : "warning", styles.mood(note.mood()));
            sheet.put(row, 5, note.finding(), styles.text());
            sheet.put(row, 6, note.remedy(), styles.text());
            row++;
        }
    }

    private void cells(RequirementResult requirement, String caseStudy, Status status) {
        sheet.put(row, 0, requirement.id(), styles.text());
        sheet.put(row, 1, requirement.title(), styles.text());
        sheet.put(row, 2, caseStudy, styles.text());
        sheet.put(row, 3, Note.words(status), styles.mood(Note.mood(status)));
    }
}
