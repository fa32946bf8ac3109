package org.connectcompetency.files.internal.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.connectcompetency.files.Place;
import org.connectcompetency.files.internal.workbook.AnswerColumns.Line;
import org.connectcompetency.files.internal.workbook.Validations.Check;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.checklist.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet with answers.
 *
 * @param page the sheet
 * @param categoryCell gives the cell that says whether the application is for a category
 * @param caseStudyIds the cells with the ids of the case studies
 */
record AnswerPage(Page page, Function<Category, String> categoryCell, String caseStudyIds) {

    private static final Map<String, Integer> WIDTHS = Map.of(
            AnswerColumns.REQUIREMENT,
            15,
            AnswerColumns.CASE_STUDY,
            19,
            AnswerColumns.ASKED,
            56,
            AnswerColumns.ANSWER,
            14,
            AnswerColumns.TEXT,
            60,
            AnswerColumns.KEY,
            26,
            AnswerColumns.LINE,
            11,
            "Link",
            42,
            "Title",
            32,
            "Evidence kind",
            18);

    private static final int WIDTH = 12;

    /** Returns what belongs in the sheet with these rows. */
    static String about(List<AnswerRow> rows) {
        List<Requirement> asked = rows.stream()
                .map(AnswerRow::asks)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return "Answers to requirements that this checklist does not have.";
        }
        String first = asked.get(0).id();
        String last = asked.get(asked.size() - 1).id();
        return asked.get(0).section() + ": "
                + (asked.size() == 1 ? first : asked.size() + ", from " + first + " to " + last) + ".";
    }

    void write(List<AnswerRow> rows) {
        page.put(
                0,
                0,
                rows.stream().allMatch(row -> row.answers().isEmpty())
                        ? "Nothing to answer here: other sheets hold the facts."
                        : "In the row of a requirement, write what you do under Text. Answer yes to each criterion that the text covers. Each line of evidence has a kind, a link, a title and a date.",
                Look.INTRO);
        page.sheet().rowHeight(0, 24);
        for (int i = 0; i < AnswerColumns.ALL.size(); i++) {
            String label = AnswerColumns.ALL.get(i);
            page.put(Page.HEADER_ROW, i, label, Look.HEADER);
            page.width(i, WIDTHS.getOrDefault(label, WIDTH));
        }
        int orderColumn = AnswerColumns.ALL.size();
        boolean ordered = rows.stream().anyMatch(row -> row.order() != null);
        if (ordered) {
            page.put(Page.HEADER_ROW, orderColumn, AnswerColumns.ORDER, Look.HEADER);
            page.sheet().hideColumn(orderColumn);
        }
        int at = Page.FIRST_ROW;
        String part = null;
        int lastColumn = orderColumn - 1;
        for (AnswerRow row : rows) {
            String subsection = row.asks() == null ? null : row.asks().subsection();
            if (subsection != null && !subsection.equals(part)) {
                page.heading(at, lastColumn, "");
                page.put(at, column(AnswerColumns.ASKED), subsection, Look.HEADING);
                part = subsection;
                at++;
            }
            write(at, row);
            if (row.order() != null) {
                page.put(at, orderColumn, BigDecimal.valueOf(row.order()), Look.NUMBER);
            }
            at++;
        }
        page.fitRows();
        page.sheet().rowHeight(Page.HEADER_ROW, 24);
        page.sheet().freezePane(2, Page.FIRST_ROW);
        page.sheet().setAutoFilter(Page.HEADER_ROW, 0, Math.max(Page.FIRST_ROW, at - 1), lastColumn);
        page.sheet().repeatRows(0, Page.HEADER_ROW);
    }

    private static int column(String label) {
        return AnswerColumns.ALL.indexOf(label);
    }

    private void write(int at, AnswerRow row) {
        boolean response = row.line() == Line.RESPONSE;
        Look plain = response ? Look.RESPONSE : Look.KEY;
        page.put(at, column(AnswerColumns.REQUIREMENT), row.requirement(), plain);
        page.put(at, column(AnswerColumns.CASE_STUDY), row.caseStudy(), plain);
        page.put(at, column(AnswerColumns.ASKED), row.asked(), response ? Look.RESPONSE : Look.ASKED);
        page.put(at, column(AnswerColumns.LINE), row.line().toString(), Look.KEY);
        page.put(
                at,
                column(AnswerColumns.KEY),
                row.key().isEmpty() && response ? null : row.key(),
                response ? Look.CLOSED : Look.KEY);
        boolean answered = !row.answers().isEmpty();
        page.put(
                at,
                column(AnswerColumns.ANSWER),
                row.answer().isEmpty() ? null : row.answer(),
                answered ? Look.TEXT : Look.CLOSED);
        page.put(
                at,
                column(AnswerColumns.TEXT),
                row.text(),
                response && answered || row.text() != null || row.answers().contains(AnswerColumns.NOT_APPLICABLE)
                        ? Look.TEXT
                        : Look.CLOSED);
        writeEvidence(at, row);
        check(at, row);
        grey(at, row);
    }

    private void writeEvidence(int at, AnswerRow row) {
        boolean open = row.line() == Line.EVIDENCE;
        Evidence evidence = row.evidence();
        Node.Tree node = new Node.Tree((Place) null);
        if (evidence != null) {
            put(node, "kind", evidence.kind().name());
            put(node, "uri", evidence.uri());
            put(node, "title", evidence.title());
            put(node, "date", evidence.date() == null ? null : evidence.date().toString());
            put(
                    node,
                    "review",
                    evidence.review() == null ? null : evidence.review().name());
        }
        for (Field field : AnswerColumns.EVIDENCE) {
            page.put(at, column(field.label()), field.write(node), open ? Look.of(field.kind()) : Look.CLOSED);
        }
    }

    private static void put(Node.Tree node, String field, @Nullable String value) {
        if (value != null) {
            node.fields().put(field, new Node.Leaf(value, null));
        }
    }

    private void check(int at, AnswerRow row) {
        int answer = column(AnswerColumns.ANSWER);
        if (!row.answers().isEmpty()) {
            String message = row.line() == Line.RESPONSE
                    ? "yes, if there is a response. A text under Text is one, too."
                    : row.answers().contains(AnswerColumns.NOT_APPLICABLE)
                            ? "yes, if the response covers this. \"not applicable\", if it does not apply here; then say why under Text."
                            : "yes, if the response covers this.";
            page.validations().add(at, answer, at, answer, Check.values(row.answers()), AnswerColumns.ANSWER, message);
        }
        if (row.line() == Line.EVIDENCE) {
            int kind = column("Evidence kind");
            page.validations()
                    .add(
                            at,
                            kind,
                            at,
                            kind,
                            Check.values(row.kinds()),
                            "Evidence kind",
                            row.kinds().size() == 7 ? "" : "Accepted here: " + String.join(", ", row.kinds()) + ".");
            int date = column("Date");
            page.validations()
                    .add(at, date, at, date, Check.date(), "Date", "The date of the evidence, such as 2026-06-15.");
            int review = column("Review");
            page.validations()
                    .add(
                            at,
                            review,
                            at,
                            review,
                            Check.values(Choices.of(EvidenceReview.class).labels()),
                            "Review",
                            "What the reviewer has said about it. Empty: nothing yet.");
        }
        if (row.caseStudy() != null) {
            int caseStudy = column(AnswerColumns.CASE_STUDY);
            page.validations()
                    .add(at, caseStudy, at, caseStudy, Check.preferably(caseStudyIds), AnswerColumns.CASE_STUDY, "");
        }
    }

    /** What a category does not ask is grey as soon as the sheet Partner says so. */
    private void grey(int at, AnswerRow row) {
        if (row.asks() != null && row.asks().category() != null) {
            page.greyWhere(
                    categoryCell.apply(row.asks().category()) + "<>\"yes\"", at, 0, at, AnswerColumns.ALL.size() - 1);
        }
    }
}
