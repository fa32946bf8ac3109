package org.connectcompetency.files.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.checklist.Checklist;

/** The first sheet, which says how to fill in the others. */
record StartPage(Page page) {

    static final String NAME = "Start here";

    private static final List<List<String>> LINES = List.of(
            List.of(
                    "Begin",
                    "Begin with the sheet Partner. Say which categories you apply for: what they do not ask becomes grey."),
            List.of(
                    "Facts",
                    "One row for each person, badge or opportunity, and one column for each case study. White cells are yours; a cell says what it wants when you select it."),
            List.of(
                    "Answers",
                    "Sheet by sheet: write what you do under Text in the row of the requirement, answer yes to each criterion that the text covers, and give each line of evidence its kind and a link."),
            List.of(
                    "More",
                    "Where a criterion does not apply to the customer, answer \"not applicable\" and say why under Text. For more evidence, copy its row. Columns and sheets of your own, such as owner and due date, are welcome."),
            List.of(
                    "Check",
                    "At any time: connect-competency validate FILE.xlsx --annotate CHECKED.xlsx writes what is met, and what to do, beside your rows."));

    /**
     * Writes it.
     *
     * @param answers the sheets with answers
     */
    void write(Checklist checklist, Map<String, List<AnswerRow>> answers) {
        page.width(0, 6);
        page.width(1, 30);
        page.width(2, 100);
        page.sheet().hideGridLines();
        page.put(0, 0, "Amazon Connect Customer Competency: self-assessment", Look.TITLE);
        page.put(1, 0, "Checklist version " + checklist.version(), Look.INTRO);
        int row = 3;
        for (int i = 0; i < LINES.size(); i++) {
            page.put(row, 0, String.valueOf(i + 1), Look.NUMBERING);
            page.put(row, 1, LINES.get(i).get(0), Look.LABEL);
            page.put(row, 2, LINES.get(i).get(1), Look.TEXT);
            row++;
        }
        row++;
        page.put(row, 0, null, Look.HEADER);
        page.put(row, 1, "Sheet", Look.HEADER);
        page.put(row, 2, "What belongs there", Look.HEADER);
        row++;
        List<List<String>> sheets = new ArrayList<>();
        SheetPlans.ALL.forEach(plan -> sheets.add(List.of(plan.name(), plan.intro())));
        answers.forEach((name, rows) -> sheets.add(List.of(name, AnswerPage.about(rows))));
        int number = 1;
        for (List<String> sheet : sheets) {
            page.put(row, 0, String.valueOf(number++), Look.NUMBERING);
            page.put(row, 1, sheet.get(0), Look.LABEL);
            page.put(row, 2, sheet.get(1), Look.HELP);
            row++;
        }
        page.fitRows();
    }
}
