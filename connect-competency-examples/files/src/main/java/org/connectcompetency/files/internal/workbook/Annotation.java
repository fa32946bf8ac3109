package org.connectcompetency.files.internal.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.connectcompetency.files.InvalidWorkbookException;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.result.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * Writes a result beside the rows of a workbook: into three columns at the right, which it finds again the next time,
 * and into a sheet of its own.
 */
public final class Annotation {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final String STATUS = "Check: status";
    private static final String FINDING = "Check: finding";
    private static final String REMEDY = "Check: remedy";
    /** A person has several rows on the sheet Badges, so that a row is known by its badge, too. */
    private static final String BADGE = "Badge";

    private static final List<String> HEADERS = List.of(STATUS, FINDING, REMEDY);
    private static final List<Double> WIDTHS = List.of(16.0, 56.0, 56.0);

    private final OpenWorkbook workbook;
    private final Notes notes;
    private final NoteStyles styles;

    private Annotation(OpenWorkbook workbook, ValidationResult result, NoteStyles styles) {
        this.workbook = workbook;
        notes = new Notes(result);
        this.styles = styles;
    }

    /** Returns the file with the result in it. */
    public static byte[] annotate(WorkbookReading reading, ValidationResult result) {
        OpenWorkbook workbook = reading.workbook();
        Parts parts = workbook.parts().copy();
        // The other edition of the format has other names for everything that is added here.
        if (new String(parts.get(workbook.part()), StandardCharsets.UTF_8).contains(STRICT)) {
            throw InvalidWorkbookException.whole(
                    "the workbook is in the format Strict Open XML, in which nothing can be added here; save it as an ordinary .xlsx");
        }
        String part = workbook.stylesPart();
        if (part == null) {
            throw Parts.damaged("it has no styles");
        }
        NoteStyles styles = NoteStyles.add(part, parts.get(part));
        parts.put(part, styles.styles());
        Annotation annotation = new Annotation(workbook, result, styles);
        workbook.sheets().forEach((name, sheet) -> {
            byte[] edited = annotation.sheet(name, sheet);
            if (edited != null) {
                parts.put(sheet, edited);
            }
        });
        new NewSheet(workbook, parts).put(ResultSheet.of(result, styles));
        return parts.packed();
    }

    private byte @Nullable [] sheet(String name, String part) {
        Grid grid = Grid.read(workbook, name, 0, Integer.MAX_VALUE);
        for (SheetPlan plan : SheetPlans.ALL) {
            if (Names.key(plan.name()).equals(Names.key(name))) {
                return plan.path().equals(List.of("caseStudies"))
                        ? caseStudies(plan, grid, part)
                        : facts(plan, grid, part);
            }
        }
        Headers headers = Headers.find(grid, AnswerColumns.ALL, 4, new ArrayList<>());
        return headers == null || headers.column(AnswerColumns.KEY) == null ? null : answers(grid, headers, part);
    }

    private byte[] answers(Grid grid, Headers headers, String part) {
        Map<List<String>, Set<String>> keys = new HashMap<>();
        Map<Integer, Note> rows = new LinkedHashMap<>();
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row : below(grid, headers)) {
            String key = text(row.getValue(), headers, AnswerColumns.KEY);
            keys.computeIfAbsent(response(row.getValue(), headers), id -> new HashSet<>())
                    .add(key);
        }
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row : below(grid, headers)) {
            List<String> response = response(row.getValue(), headers);
            String caseStudy = response.get(1).isEmpty() ? null : response.get(1);
            boolean own =
                    Names.key(text(row.getValue(), headers, AnswerColumns.LINE)).equals("response");
            Note note = own
                    ? notes.response(response.get(0), caseStudy, keys.getOrDefault(response, Set.of()))
                    : notes.line(response.get(0), caseStudy, text(row.getValue(), headers, AnswerColumns.KEY));
            if (note != null) {
                rows.put(row.getKey(), note);
            }
        }
        return beside(grid, headers, part, rows);
    }

    private static Set<Map.Entry<Integer, NavigableMap<Integer, Cell>>> below(Grid grid, Headers headers) {
        return grid.rows().tailMap(headers.row(), false).entrySet();
    }

    private static List<String> response(NavigableMap<Integer, Cell> row, Headers headers) {
        return List.of(text(row, headers, AnswerColumns.REQUIREMENT), text(row, headers, AnswerColumns.CASE_STUDY));
    }

    private static String text(NavigableMap<Integer, Cell> row, Headers headers, String label) {
        Integer column = headers.column(label);
        Cell cell = column == null ? null : row.get(column);
        return cell == null ? "" : cell.text();
    }

    private byte @Nullable [] facts(SheetPlan plan, Grid grid, String part) {
        List<String> labels = plan.form()
                ? List.of(SheetReading.FIELD)
                : plan.fields().stream().map(Field::label).toList();
        Headers headers = Headers.find(grid, labels, 1, new ArrayList<>());
        if (headers == null) {
            return null;
        }
        Map<Integer, Note> rows = new LinkedHashMap<>();
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row : below(grid, headers)) {
            if (plan.form()) {
                Note note = notes.field(text(row.getValue(), headers, SheetReading.FIELD));
                if (note != null) {
                    rows.put(row.getKey(), note);
                }
            } else {
                Set<String> names = names(plan, row.getValue(), headers);
                if (!names.isEmpty()) {
                    String about = text(row.getValue(), headers, BADGE);
                    rows.put(row.getKey(), notes.fact(plan.name(), names, about));
                }
            }
        }
        return beside(grid, headers, part, rows);
    }

    /** Returns the texts of a row by which a result may call it: ids, names and titles. */
    private static Set<String> names(SheetPlan plan, NavigableMap<Integer, Cell> row, Headers headers) {
        Set<String> names = new HashSet<>();
        for (Field field : plan.fields()) {
            String text = text(row, headers, field.label());
            if (!text.isBlank() && field.kind() instanceof Kind.Text) {
                names.add(Names.key(text));
            }
        }
        return names;
    }

    /** Writes notes into the columns at the right, and empties the other cells of these columns. */
    private byte[] beside(Grid grid, Headers headers, String part, Map<Integer, Note> rows) {
        SheetEdit edit = new SheetEdit(part, workbook.parts().get(part));
        int[] columns = columns(grid, headers, edit);
        for (int i = 0; i < columns.length; i++) {
            edit.put(headers.row(), columns[i], HEADERS.get(i), styles.header());
        }
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row : below(grid, headers)) {
            Note note = rows.get(row.getKey());
            String[] texts = note == null
                    ? new String[] {"", "", ""}
                    : new String[] {note.status(), note.finding(), note.remedy()};
            for (int i = 0; i < columns.length; i++) {
                if (note != null || row.getValue().containsKey(columns[i])) {
                    edit.put(row.getKey(), columns[i], texts[i], style(note, i));
                }
            }
        }
        return edit.edited();
    }

    private int style(@Nullable Note note, int column) {
        return column == 0 && note != null ? styles.mood(note.mood()) : styles.text();
    }

    private static int[] columns(Grid grid, Headers headers, SheetEdit edit) {
        int next = grid.rows().values().stream()
                        .mapToInt(NavigableMap::lastKey)
                        .max()
                        .orElse(0)
                + 1;
        int[] columns = new int[HEADERS.size()];
        for (int i = 0; i < columns.length; i++) {
            Integer there = headers.column(HEADERS.get(i));
            if (there == null) {
                columns[i] = next++;
                edit.width(columns[i], WIDTHS.get(i));
            } else {
                columns[i] = there;
            }
        }
        return columns;
    }

    /** Case studies are columns, so their notes are rows, below the others. */
    private byte @Nullable [] caseStudies(SheetPlan plan, Grid grid, String part) {
        Headers headers = Headers.find(grid, List.of(SheetReading.FIELD), 1, new ArrayList<>());
        Integer labels = headers == null ? null : headers.column(SheetReading.FIELD);
        if (headers == null || labels == null) {
            return null;
        }
        SheetEdit edit = new SheetEdit(part, workbook.parts().get(part));
        Map<String, Integer> rows = new HashMap<>();
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row : below(grid, headers)) {
            rows.put(text(row.getValue(), headers, SheetReading.FIELD), row.getKey());
        }
        int next = (grid.rows().isEmpty() ? 0 : grid.rows().lastKey()) + 2;
        int[] at = new int[HEADERS.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = rows.getOrDefault(HEADERS.get(i), next + i);
            edit.put(at[i], labels, HEADERS.get(i), styles.header());
        }
        Integer idRow = rows.get(plan.fields().get(0).label());
        for (Cell header :
                grid.rows().getOrDefault(headers.row(), new TreeMap<>()).values()) {
            int column = header.place().column();
            Cell id = idRow == null ? null : grid.at(idRow, column);
            if (Names.key(header.text()).startsWith(Names.key(plan.record()))) {
                Note note = id == null || id.blank() || isEmpty(plan, rows, grid, column)
                        ? null
                        : notes.caseStudy(id.text());
                edit.put(at[0], column, note == null ? "" : note.status(), style(note, 0));
                edit.put(at[1], column, note == null ? "" : note.finding(), styles.text());
                edit.put(at[2], column, note == null ? "" : note.remedy(), styles.text());
            }
        }
        return edit.edited();
    }

    private static boolean isEmpty(SheetPlan plan, Map<String, Integer> rows, Grid grid, int column) {
        return plan.fields().stream()
                .skip(1)
                .map(field -> rows.get(field.label()))
                .allMatch(row -> row == null || grid.at(row, column) == null);
    }
}
