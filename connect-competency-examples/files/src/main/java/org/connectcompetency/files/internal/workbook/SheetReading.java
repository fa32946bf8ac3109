package org.connectcompetency.files.internal.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.files.CellProblem;
import org.connectcompetency.files.Place;
import org.connectcompetency.model.Names;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of a sheet into the application's JSON.
 *
 * @param plan what the sheet holds
 * @param grid its cells
 * @param application the application's JSON
 * @param problems where problems are reported
 */
record SheetReading(SheetPlan plan, Grid grid, Node.Tree application, List<CellProblem> problems) {

    /** The header of the column with the names of the fields. */
    static final String FIELD = "Field";

    void read() {
        if (plan.form()) {
            readForm();
        } else {
            readTable();
        }
    }

    private Node.Array list(Place place) {
        Node.Tree owner = application;
        for (String step : plan.path().subList(0, plan.path().size() - 1)) {
            owner = owner.tree(step);
        }
        return owner.array(plan.path().get(plan.path().size() - 1), place);
    }

    private void readTable() {
        List<String> labels = plan.fields().stream().map(Field::label).toList();
        Headers headers = Headers.find(grid, labels, 1, problems);
        if (headers == null) {
            problems.add(new CellProblem(
                    grid.place(0, 0), "no row has the headers of this sheet: " + String.join(", ", labels)));
            return;
        }
        headers.requireAll(grid, labels, problems);
        Node.Array list = list(grid.place(headers.row(), 0));
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row :
                grid.rows().tailMap(headers.row(), false).entrySet()) {
            RecordReading reading = new RecordReading(
                    plan.fields(),
                    field -> {
                        Integer column = headers.column(field.label());
                        return column == null ? null : row.getValue().get(column);
                    },
                    field -> {
                        Integer column = headers.column(field.label());
                        return grid.place(row.getKey(), column == null ? 0 : column);
                    },
                    problems);
            if (reading.filled()) {
                Integer first = headers.column(labels.get(0));
                Node.Tree record = new Node.Tree(grid.place(row.getKey(), first == null ? 0 : first));
                list.elements().add(record);
                reading.into(record);
            }
        }
    }

    private void readForm() {
        Headers headers = Headers.find(grid, List.of(FIELD), 1, problems);
        Integer column = headers == null ? null : headers.column(FIELD);
        if (headers == null || column == null) {
            problems.add(new CellProblem(
                    grid.place(0, 0), "no row has the headers of this sheet: " + FIELD + ", " + plan.record()));
            return;
        }
        Map<String, Integer> rows = rows(headers.row(), column);
        requireRows(rows, grid.place(headers.row(), column));
        NavigableMap<Integer, Integer> numbers = numbers(rows);
        boolean found = false;
        for (Cell header :
                grid.rows().getOrDefault(headers.row(), new TreeMap<>()).values()) {
            if (isRecord(header.text())) {
                found = true;
                readColumn(header, rows, new ArrayList<>(numbers.keySet()));
            }
        }
        if (!found && plan.path().isEmpty()) {
            problems.add(new CellProblem(
                    grid.place(headers.row(), column), "this row lacks the header \"" + plan.record() + "\""));
        }
    }

    private boolean isRecord(String header) {
        String pattern = Pattern.quote(Names.key(plan.record())) + (plan.path().isEmpty() ? "" : " ?[0-9]+");
        return Names.key(header).matches(pattern);
    }

    private Map<String, Integer> rows(int header, int column) {
        Map<String, Integer> rows = new HashMap<>();
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row :
                grid.rows().tailMap(header, false).entrySet()) {
            Cell label = row.getValue().get(column);
            if (label != null && rows.putIfAbsent(Names.key(label.text()), row.getKey()) != null && known(label)) {
                problems.add(new CellProblem(
                        label.place(), "the field \"" + label.text() + "\" is given twice; it must be given once"));
            }
        }
        return rows;
    }

    private boolean known(Cell label) {
        String key = Names.key(label.text());
        return plan.fields().stream().anyMatch(field -> Names.key(field.label()).equals(key))
                || plan.repeated().stream().anyMatch(list -> number(list, key) != null);
    }

    private void requireRows(Map<String, Integer> rows, Place header) {
        for (Field field : plan.fields()) {
            if (!rows.containsKey(Names.key(field.label()))) {
                problems.add(new CellProblem(
                        header,
                        "this column lacks the field \"" + field.label()
                                + "\"; fields may be in any order, and empty, but each must be there"));
            }
        }
    }

    /** Returns the numbers of the elements of lists within a record. There is one such list at most. */
    private NavigableMap<Integer, Integer> numbers(Map<String, Integer> rows) {
        NavigableMap<Integer, Integer> numbers = new TreeMap<>();
        for (SheetPlan.Repeated list : plan.repeated()) {
            for (Map.Entry<String, Integer> row : rows.entrySet()) {
                Integer number = number(list, row.getKey());
                if (number != null) {
                    numbers.merge(number, row.getValue(), Math::min);
                }
            }
        }
        return numbers;
    }

    private static @Nullable Integer number(SheetPlan.Repeated list, String key) {
        Matcher numbered = Pattern.compile(Pattern.quote(Names.key(list.label())) + " ([0-9]{1,6}): .*")
                .matcher(key);
        return numbered.matches() ? Integer.valueOf(numbered.group(1)) : null;
    }

    private void readColumn(Cell header, Map<String, Integer> rows, List<Integer> numbers) {
        int column = header.place().column();
        RecordReading reading = reading(plan.fields(), rows, column);
        boolean idAlone = plan.fields().stream()
                .skip(1)
                .noneMatch(
                        field -> new RecordReading(List.of(field), reading.cells(), reading.places(), new ArrayList<>())
                                .filled());
        if (plan.path().isEmpty()) {
            reading.into(application);
            return;
        }
        Node.Tree record = new Node.Tree(header.place());
        List<Node> repeated = new ArrayList<>();
        for (SheetPlan.Repeated list : plan.repeated()) {
            Node.Array array = new Node.Array(header.place());
            for (int number : new TreeSet<>(numbers)) {
                readElement(list, number, rows, column, array);
            }
            if (!array.elements().isEmpty()) {
                record.fields().put(list.list(), array);
                repeated.add(array);
            }
        }
        if (idAlone && repeated.isEmpty()) {
            return;
        }
        list(header.place()).elements().add(record);
        reading.into(record);
    }

    private void readElement(
            SheetPlan.Repeated list, int number, Map<String, Integer> rows, int column, Node.Array array) {
        List<Field> fields = list.fields().stream()
                .map(field -> list.numbered(number, field))
                .toList();
        RecordReading reading = reading(fields, rows, column);
        if (reading.present()) {
            Node.Tree element = new Node.Tree(reading.places().apply(fields.get(0)));
            array.elements().add(element);
            reading.into(element);
        }
    }

    private RecordReading reading(List<Field> fields, Map<String, Integer> rows, int column) {
        return new RecordReading(
                fields,
                field -> {
                    Integer row = rows.get(Names.key(field.label()));
                    return row == null ? null : grid.at(row, column);
                },
                field -> grid.place(rows.getOrDefault(Names.key(field.label()), 0), column),
                problems);
    }
}
