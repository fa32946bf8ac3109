package org.connectcompetency.files.internal.workbook;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.connectcompetency.files.CellProblem;
import org.connectcompetency.files.InvalidWorkbookException;
import org.connectcompetency.files.Place;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet that hold something. */
final class Grid {

    /** The rows in which headers are looked for. */
    static final int ROWS_FOR_HEADERS = 20;

    /** The most filled cells of a workbook. */
    static final int MOST_CELLS = 1_000_000;

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private int size;

    private Grid(String name) {
        this.name = name;
    }

    /**
     * Reads a sheet.
     *
     * @param before how many cells of other sheets are kept already
     * @param lastRow the last row to read
     */
    static Grid read(OpenWorkbook workbook, String name, int before, int lastRow) {
        Grid grid = new Grid(name);
        String part = workbook.sheets().get(name);
        Xml xml = new Xml(String.valueOf(part), workbook.parts().get(String.valueOf(part)));
        int row = -1;
        int column = -1;
        while (xml.next()) {
            if (xml.begins("row")) {
                row = xml.intAttribute("r", row + 2) - 1;
                column = -1;
                if (row > lastRow) {
                    return grid;
                }
            } else if (xml.begins("c")) {
                String address = xml.attribute("r");
                column = address == null ? column + 1 : column(address);
                if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
                    throw Parts.damaged("the sheet " + Parts.shown(name) + " has a cell at no possible place");
                }
                grid.add(cell(xml, workbook, new Place(name, row, column)), before);
            }
        }
        return grid;
    }

    private void add(@Nullable Cell cell, int before) {
        if (cell == null) {
            return;
        }
        if (before + size == MOST_CELLS) {
            throw new InvalidWorkbookException(List.of(new CellProblem(
                    cell.place(), "the workbook has more than " + MOST_CELLS + " filled cells, and none here may")));
        }
        size++;
        rows.computeIfAbsent(cell.place().row(), key -> new TreeMap<>())
                .put(cell.place().column(), cell);
    }

    /** Returns the column of an address such as {@code AB12}; -1 if there is none. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && i < 4; i++) {
            char letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                return column - 1;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return -1;
    }

    /** Reads the cell that begins here; null if it holds nothing. */
    private static @Nullable Cell cell(Xml xml, OpenWorkbook workbook, Place place) {
        String type = xml.attribute("t");
        int style = xml.intAttribute("s", 0);
        String inline = null;
        StringBuilder value = new StringBuilder();
        boolean hasValue = false;
        boolean formula = false;
        boolean inValue = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("is")) {
                inline = Strings.text(xml, "is");
            } else if (xml.begins("f")) {
                formula = true;
            } else if (xml.begins("v")) {
                inValue = true;
                hasValue = true;
            } else if (xml.ends("v")) {
                inValue = false;
            } else if (inValue && xml.isText() && value.length() <= Strings.MOST_CHARS * 7) {
                value.append(xml.text());
            }
        }
        if (formula) {
            return new Cell(place, Cell.Type.FORMULA, value.length() > 100 ? "" : value.toString());
        }
        boolean text = "s".equals(type) || "str".equals(type) || "inlineStr".equals(type);
        if (inline == null && !hasValue || !text && value.toString().isBlank()) {
            return null;
        }
        return cell(type == null ? "n" : type, style, inline, value.toString(), workbook, place);
    }

    private static Cell cell(
            String type, int style, @Nullable String inline, String value, OpenWorkbook workbook, Place place) {
        switch (type) {
            case "s" -> {
                return text(workbook.strings().get(value.strip()), place);
            }
            case "inlineStr" -> {
                return text(inline == null ? "" : inline, place);
            }
            case "str" -> {
                String text = Escapes.unescape(value);
                return text(text.length() > Strings.MOST_CHARS ? Strings.TOO_LONG : text, place);
            }
            case "b" -> {
                return new Cell(place, Cell.Type.YES_NO, value.strip().equals("1") ? "TRUE" : "FALSE");
            }
            case "e" -> {
                return new Cell(place, Cell.Type.ERROR, value);
            }
            case "d" -> {
                String date = value.strip();
                return new Cell(place, Cell.Type.DATE, date.replaceAll("T00:00(:00(\\.0+)?)?Z?$", ""));
            }
            default -> {
                Cell.Type shown = workbook.formats().type(style);
                String number = value.strip();
                return new Cell(
                        place,
                        shown,
                        shown == Cell.Type.DATE ? workbook.formats().date(number) : number);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static Cell text(String text, Place place) {
        if (text == Strings.TOO_LONG) {
            throw new InvalidWorkbookException(List.of(new CellProblem(
                    place, "holds more than " + Strings.MOST_CHARS + " characters, and no cell of a workbook can")));
        }
        return new Cell(place, Cell.Type.TEXT, text);
    }

    String name() {
        return name;
    }

    int size() {
        return size;
    }

    NavigableMap<Integer, NavigableMap<Integer, Cell>> rows() {
        return rows;
    }

    /** Returns a cell; null if it holds nothing. */
    @Nullable
    Cell at(int row, int column) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    Place place(int row, int column) {
        return new Place(name, row, column);
    }
}
