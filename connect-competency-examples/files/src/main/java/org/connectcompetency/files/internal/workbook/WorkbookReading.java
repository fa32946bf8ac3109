package org.connectcompetency.files.internal.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.files.CellProblem;
import org.connectcompetency.files.InvalidWorkbookException;
import org.connectcompetency.files.Place;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.application.CompetencyApplication;
import org.jspecify.annotations.Nullable;

/**
 * The application in a workbook, with the place of everything in it.
 *
 * @param workbook the workbook
 * @param document the application's JSON, with places
 * @param application the application
 */
public record WorkbookReading(OpenWorkbook workbook, Node.Tree document, CompetencyApplication application) {

    private static final int MOST_PROBLEMS = 100;

    /** Fewer headers than this do not make a sheet one with answers. */
    private static final int HEADERS_OF_ANSWERS = 4;

    /** Returns whether a file's first bytes are those of a workbook, also of one that cannot be read here. */
    public static boolean isWorkbook(byte[] start) {
        return Parts.isWorkbook(start);
    }

    /** Reads the bytes of a file, which must not be more than a workbook may have. */
    public static byte[] bytes(InputStream in) throws IOException {
        return Parts.bytes(in);
    }

    /** Reads a file. */
    public static WorkbookReading of(byte[] file) {
        OpenWorkbook workbook = new OpenWorkbook(Parts.of(file));
        List<CellProblem> problems = new ArrayList<>();
        Node.Tree document = new Node.Tree(null);
        document.tree("partner");
        int cells = 0;
        List<String> others = new ArrayList<>(workbook.sheets().keySet());
        for (Map.Entry<SheetPlan, String> sheet : sheets(workbook, problems).entrySet()) {
            others.remove(sheet.getValue());
            Grid grid = Grid.read(workbook, sheet.getValue(), cells, Integer.MAX_VALUE);
            cells += grid.size();
            new SheetReading(sheet.getKey(), grid, document, problems).read();
        }
        AnswerReading answers = new AnswerReading(problems);
        boolean anyAnswers = false;
        for (String name : others) {
            if (hasAnswers(workbook, name)) {
                anyAnswers = true;
                Grid grid = Grid.read(workbook, name, cells, Integer.MAX_VALUE);
                cells += grid.size();
                Headers headers = Headers.find(grid, AnswerColumns.ALL, HEADERS_OF_ANSWERS, problems);
                if (headers != null) {
                    headers.requireAll(grid, AnswerColumns.ALL, problems);
                    answers.read(grid, headers);
                }
            }
        }
        if (!anyAnswers) {
            problems.add(new CellProblem(
                    null,
                    "the workbook has no sheet with answers: none has the headers "
                            + String.join(", ", AnswerColumns.ALL)));
        }
        document.fields().put("responses", new Node.Array(answers.responses(), null));
        requireNone(problems);
        return new WorkbookReading(workbook, document, application(document));
    }

    private static Map<SheetPlan, String> sheets(OpenWorkbook workbook, List<CellProblem> problems) {
        Map<SheetPlan, String> sheets = new LinkedHashMap<>();
        for (SheetPlan plan : SheetPlans.ALL) {
            List<String> found = workbook.sheets().keySet().stream()
                    .filter(name -> Names.key(name).equals(Names.key(plan.name())))
                    .toList();
            if (found.size() == 1) {
                sheets.put(plan, found.get(0));
            } else {
                problems.add(new CellProblem(
                        null,
                        "the workbook " + (found.isEmpty() ? "has no sheet \"" : "has several sheets \"") + plan.name()
                                + "\"; it must have one, which may be empty below its headers"));
            }
        }
        return sheets;
    }

    private static boolean hasAnswers(OpenWorkbook workbook, String name) {
        Grid top = Grid.read(workbook, name, 0, Grid.ROWS_FOR_HEADERS);
        Headers headers = Headers.find(top, AnswerColumns.ALL, HEADERS_OF_ANSWERS, new ArrayList<>());
        return headers != null
                && headers.column(AnswerColumns.REQUIREMENT) != null
                && headers.column(AnswerColumns.KEY) != null;
    }

    private static void requireNone(List<CellProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        List<CellProblem> shown = new ArrayList<>(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        if (shown.size() < problems.size()) {
            shown.add(new CellProblem(null, "and " + (problems.size() - shown.size()) + " more problems"));
        }
        throw new InvalidWorkbookException(shown);
    }

    private static CompetencyApplication application(Node.Tree document) {
        try {
            return CompetencyJson.readApplication(Node.json(document));
        } catch (InvalidApplicationException e) {
            throw new InvalidWorkbookException(problems(document, e), e);
        }
    }

    /** Returns the cell of the value at a JSON Pointer, or else of the nearest value around it that has one. */
    public @Nullable Place place(String pointer) {
        return Node.place(document, pointer);
    }

    /** Returns problems of the application with the cells that they are in. */
    public List<CellProblem> problems(InvalidApplicationException invalid) {
        return problems(document, invalid);
    }

    private static List<CellProblem> problems(Node.Tree document, InvalidApplicationException invalid) {
        List<CellProblem> problems = new ArrayList<>();
        for (Problem problem : invalid.problems()) {
            Place place = Node.place(document, problem.pointer());
            // Without a cell, the pointer still says where it is.
            problems.add(new CellProblem(
                    place, place == null && !problem.pointer().isEmpty() ? problem.toString() : problem.message()));
        }
        return problems;
    }
}
