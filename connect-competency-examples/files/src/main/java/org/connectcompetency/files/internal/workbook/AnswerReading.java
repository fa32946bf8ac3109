package org.connectcompetency.files.internal.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.connectcompetency.files.CellProblem;
import org.connectcompetency.files.Place;
import org.jspecify.annotations.Nullable;

/** Reads the responses from the sheets with answers. Rows of one requirement and case study are one response. */
final class AnswerReading {

    private final List<CellProblem> problems;
    private final List<Answer> answers = new ArrayList<>();
    private final Map<List<String>, Answer> latest = new HashMap<>();

    AnswerReading(List<CellProblem> problems) {
        this.problems = problems;
    }

    /** Returns the responses that are given, in the order of their rows, or in the order that the rows name. */
    List<Node> responses() {
        List<Node> given = new ArrayList<>();
        answers.stream()
                .filter(answer -> answer.isGiven())
                .sorted(Comparator.comparingLong(answer -> answer.order()))
                .forEach(answer -> given.add(answer.node()));
        return given;
    }

    void read(Grid grid, Headers headers) {
        for (NavigableMap<Integer, Cell> row :
                grid.rows().tailMap(headers.row(), false).values()) {
            new AnswerLine(this, grid, headers, row, problems).read();
        }
    }

    /** Returns the response that a row belongs to, which is made if it is not there. */
    Answer answer(String requirement, @Nullable String caseStudy, Place place, boolean ownRow) {
        List<String> key = List.of(requirement, caseStudy == null ? "" : caseStudy);
        Answer answer = latest.get(key);
        if (answer == null || ownRow && answer.hasOwnRow()) {
            Node.Tree node = new Node.Tree(place);
            answer = new Answer(node);
            answers.add(answer);
            latest.put(key, answer);
        }
        answer.addRow(ownRow);
        return answer;
    }
}
