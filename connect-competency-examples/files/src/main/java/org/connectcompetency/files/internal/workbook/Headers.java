package org.connectcompetency.files.internal.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.connectcompetency.files.CellProblem;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * The row of a sheet that holds the headers, and the column of each. It is the first row that holds the most of them,
 * so that a title may be above it, and the columns may be in any order.
 *
 * @param row the row
 * @param columns the columns, by {@linkplain Names#key key} of the header
 */
record Headers(int row, Map<String, Integer> columns) {

    /**
     * Finds the headers; null if there are fewer than {@code least} of them in any row.
     *
     * @param problems where a header that is given twice is reported
     */
    static @Nullable Headers find(Grid grid, List<String> labels, int least, List<CellProblem> problems) {
        List<String> keys = labels.stream().map(Names::key).toList();
        int best = -1;
        long most = least - 1L;
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row :
                grid.rows().headMap(Grid.ROWS_FOR_HEADERS, false).entrySet()) {
            long found = row.getValue().values().stream()
                    .map(cell -> Names.key(cell.text()))
                    .filter(keys::contains)
                    .distinct()
                    .count();
            if (found > most) {
                most = found;
                best = row.getKey();
            }
        }
        if (best < 0) {
            return null;
        }
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : grid.rows().getOrDefault(best, new TreeMap<>()).values()) {
            String key = Names.key(cell.text());
            if (columns.putIfAbsent(key, cell.place().column()) != null && keys.contains(key)) {
                problems.add(new CellProblem(
                        cell.place(), "the header \"" + cell.text() + "\" is given twice; it must be given once"));
            }
        }
        return new Headers(best, columns);
    }

    /** Returns the column of a header; null if there is none. */
    @Nullable
    Integer column(String label) {
        return columns.get(Names.key(label));
    }

    /** Reports the headers that are missing; an answer under another header would be lost in silence. */
    void requireAll(Grid grid, List<String> labels, List<CellProblem> problems) {
        List<String> missing = new ArrayList<>();
        for (String label : labels) {
            if (column(label) == null) {
                missing.add("\"" + label + "\"");
            }
        }
        if (!missing.isEmpty()) {
            problems.add(new CellProblem(
                    grid.place(row, 0),
                    (missing.size() == 1 ? "this row lacks the header " : "this row lacks the headers ")
                            + Words.and(missing) + "; columns may be in any order, and empty, but each must be there"));
        }
    }
}
