package org.connectcompetency.files.internal.workbook;

import java.util.List;
import java.util.NavigableMap;
import org.connectcompetency.files.CellProblem;
import org.connectcompetency.files.Place;
import org.connectcompetency.files.internal.workbook.AnswerColumns.Line;
import org.connectcompetency.model.Names;
import org.jspecify.annotations.Nullable;

/** Reads a row of a sheet with answers. */
final class AnswerLine {

    private final AnswerReading answers;
    private final List<CellProblem> problems;
    private final Grid grid;
    private final Headers headers;
    private final NavigableMap<Integer, Cell> cells;
    private final int index;

    AnswerLine(
            AnswerReading answers,
            Grid grid,
            Headers headers,
            NavigableMap<Integer, Cell> cells,
            List<CellProblem> problems) {
        this.answers = answers;
        this.problems = problems;
        this.grid = grid;
        this.headers = headers;
        this.cells = cells;
        index = cells.firstEntry().getValue().place().row();
    }

    private @Nullable Cell cell(String label) {
        Integer column = headers.column(label);
        return column == null ? null : cells.get(column);
    }

    private Place place(String label) {
        Integer column = headers.column(label);
        return grid.place(index, column == null ? 0 : column);
    }

    private @Nullable String text(String label) {
        Cell cell = cell(label);
        if (cell == null || cell.blank()) {
            return null;
        }
        try {
            return (String) new Kind.Text().read(cell);
        } catch (Unfit e) {
            problem(cell, label, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void problem(Cell cell, String label, String right) {
        problems.add(new CellProblem(cell.place(), "holds " + cell.said() + "; \"" + label + "\" " + right));
    }

    void read() {
        Cell requirementCell = cell(AnswerColumns.REQUIREMENT);
        if (requirementCell == null || requirementCell.blank()) {
            if (answered()) {
                problems.add(new CellProblem(
                        place(AnswerColumns.REQUIREMENT),
                        "is empty, but the row holds an answer; \"Requirement\" must be the id of a requirement"));
            }
            return;
        }
        String requirement = id(requirementCell);
        String caseStudy = text(AnswerColumns.CASE_STUDY);
        Line line = line();
        if (line == null || requirement == null) {
            return;
        }
        Answer answer = answers.answer(requirement, caseStudy, requirementCell.place(), line == Line.RESPONSE);
        if (answer.node().fields().isEmpty()) {
            leaf(answer.node(), "requirement", requirement, requirementCell.place());
            if (caseStudy != null) {
                leaf(answer.node(), "caseStudy", caseStudy, place(AnswerColumns.CASE_STUDY));
            }
        }
        switch (line) {
            case RESPONSE -> response(answer);
            case CRITERION -> criterion(answer);
            default -> evidence(answer);
        }
    }

    /** Ids such as 1.1 become numbers when they are typed. */
    private @Nullable String id(Cell cell) {
        if (cell.type() == Cell.Type.NUMBER || cell.type() == Cell.Type.FORMATTED_NUMBER) {
            return cell.text();
        }
        return text(AnswerColumns.REQUIREMENT);
    }

    private boolean answered() {
        return AnswerColumns.ALL.stream()
                .filter(label -> !label.equals(AnswerColumns.ASKED))
                .anyMatch(label -> {
                    Cell cell = cell(label);
                    return cell != null && !cell.blank();
                });
    }

    private @Nullable Line line() {
        Cell cell = cell(AnswerColumns.LINE);
        String said = cell == null ? "" : Names.key(cell.text());
        for (Line line : Line.values()) {
            if (line.toString().equals(said)) {
                return line;
            }
        }
        if (cell == null && !answered()) {
            return null;
        }
        Place place = place(AnswerColumns.LINE);
        problems.add(new CellProblem(
                place,
                (cell == null ? "is empty" : "holds " + cell.said())
                        + "; \"Line\" must be one of response, criterion, evidence"));
        return null;
    }

    private void response(Answer answer) {
        String narrative = text(AnswerColumns.TEXT);
        if (narrative != null) {
            leaf(answer.node(), "narrative", narrative, place(AnswerColumns.TEXT));
            answer.give();
        }
        Cell cell = cell(AnswerColumns.ANSWER);
        if (cell != null && !cell.blank()) {
            try {
                if (Boolean.TRUE.equals(new Kind.YesNo().read(cell))) {
                    answer.give();
                }
            } catch (Unfit e) {
                problem(cell, AnswerColumns.ANSWER, "must be yes if there is a response, else no");
            }
        }
        Cell order = cell(AnswerColumns.ORDER);
        if (order != null && order.type() == Cell.Type.NUMBER && order.text().matches("[0-9]{1,9}")) {
            answer.order(Long.parseLong(order.text()));
        }
        notHere(Line.RESPONSE, true);
    }

    private void criterion(Answer answer) {
        notHere(Line.CRITERION, false);
        Cell cell = cell(AnswerColumns.ANSWER);
        Cell reason = cell(AnswerColumns.TEXT);
        String said = cell == null ? "" : Names.key(cell.text());
        if (said.equals(AnswerColumns.NOT_APPLICABLE)) {
            answer.give();
            Node.Tree entry = new Node.Tree(place(AnswerColumns.ANSWER));
            answer.node().array("notApplicable", null).elements().add(entry);
            key(entry, "criterion");
            String why =
                    reason == null ? "" : reason.type() == Cell.Type.TEXT ? reason.text() : text(AnswerColumns.TEXT);
            leaf(entry, "reason", why == null ? "" : why, place(AnswerColumns.TEXT));
            return;
        }
        if (reason != null && !reason.blank()) {
            problems.add(
                    new CellProblem(
                            reason.place(),
                            "holds " + reason.said()
                                    + ", which a criterion has only where \"Answer\" is \"not applicable\": the reason. Texts about what was done belong in the row \"response\""));
        }
        if (cell == null || cell.blank()) {
            return;
        }
        try {
            if (Boolean.TRUE.equals(new Kind.YesNo().read(cell))) {
                answer.give();
                Node.Array addresses = answer.node().array("addresses", null);
                String key = keyText();
                if (key != null) {
                    addresses.elements().add(new Node.Leaf(key, cell.place()));
                }
            }
        } catch (Unfit e) {
            problem(cell, AnswerColumns.ANSWER, "must be yes, no or not applicable");
        }
    }

    private void evidence(Answer answer) {
        RecordReading reading = new RecordReading(
                AnswerColumns.EVIDENCE, field -> cell(field.label()), field -> place(field.label()), problems);
        Cell text = cell(AnswerColumns.TEXT);
        Cell said = cell(AnswerColumns.ANSWER);
        for (Cell other : new Cell[] {said, text}) {
            if (other != null && !other.blank()) {
                problems.add(
                        new CellProblem(
                                other.place(),
                                "holds " + other.said()
                                        + ", which a line of evidence has not; it has a kind, a link, a title, a date and a review"));
            }
        }
        if (!reading.filled()) {
            return;
        }
        answer.give();
        Node.Tree entry = new Node.Tree(place(AnswerColumns.EVIDENCE.get(0).label()));
        answer.node().array("evidence", null).elements().add(entry);
        key(entry, "item");
        reading.into(entry);
    }

    /** Reports evidence in a row that has none. */
    private void notHere(Line line, boolean key) {
        for (Field field : AnswerColumns.EVIDENCE) {
            reject(cell(field.label()), line);
        }
        if (key) {
            reject(cell(AnswerColumns.KEY), line);
        }
    }

    private void reject(@Nullable Cell cell, Line line) {
        if (cell != null && !cell.blank()) {
            problems.add(new CellProblem(
                    cell.place(),
                    "holds " + cell.said() + ", which a row \"" + line
                            + "\" has not; evidence belongs in a row \"evidence\""));
        }
    }

    private void key(Node.Tree entry, String field) {
        String key = keyText();
        if (key != null) {
            leaf(entry, field, key, place(AnswerColumns.KEY));
        }
    }

    private @Nullable String keyText() {
        Cell cell = cell(AnswerColumns.KEY);
        if (cell != null && cell.type() == Cell.Type.TEXT) {
            return cell.text();
        }
        problems.add(new CellProblem(
                place(AnswerColumns.KEY),
                (cell == null ? "is empty" : "holds " + cell.said())
                        + "; \"Key\" must be the key of a criterion or of a line of evidence"));
        return null;
    }

    private void leaf(Node.Tree node, String field, Object value, Place place) {
        node.fields().put(field, new Node.Leaf(value, place));
    }
}
