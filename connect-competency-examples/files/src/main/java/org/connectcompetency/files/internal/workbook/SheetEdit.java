package org.connectcompetency.files.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.files.Place;

/**
 * Puts texts into cells of a sheet that is there already. All bytes of the sheet stay as they are, except those of the
 * cells that are written, so that nothing is lost which this program does not know: formats, formulas, drop-downs,
 * pictures. That is why the sheet is edited as text: a library would have to understand all of it to write it again.
 */
final class SheetEdit {

    private static final double LINE_HEIGHT = 15;
    private static final int MOST_HEIGHT = 400;

    /**
     * A text for a cell.
     *
     * @param text the text; empty: the cell becomes empty
     * @param style the number of its style
     * @param wraps whether a long text goes on in the next line of the cell, so that the row must be higher
     */
    record Put(String text, int style, boolean wraps) {}

    /** Bytes from one place to another, and what takes their place. */
    private record Change(int from, int to, String text) {}

    private final byte[] sheet;
    private final String part;
    private final NavigableMap<Integer, NavigableMap<Integer, Put>> puts = new TreeMap<>();
    private final NavigableMap<Integer, Double> widths = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();
    private final List<String> columnTags = new ArrayList<>();
    private int columnsFrom = -1;
    private int columnsTo = -1;
    private String prefix = "";

    SheetEdit(String part, byte[] sheet) {
        this.part = part;
        this.sheet = sheet;
    }

    void put(int row, int column, String text, int style) {
        puts.computeIfAbsent(row, key -> new TreeMap<>()).put(column, new Put(text, style, true));
    }

    /** Puts a text that goes on over the cells at its right. */
    void line(int row, int column, String text, int style) {
        puts.computeIfAbsent(row, key -> new TreeMap<>()).put(column, new Put(text, style, false));
    }

    /** Makes a column this wide, if no width is given for it alone. */
    void width(int column, double width) {
        widths.put(column, width);
    }

    /** Returns the sheet with the texts. */
    byte[] edited() {
        Xml xml = new Xml(part, sheet);
        NavigableMap<Integer, NavigableMap<Integer, Put>> left = new TreeMap<>(puts);
        int row = -1;
        while (xml.next()) {
            if (xml.begins("worksheet")) {
                prefix = xml.prefix();
            } else if (xml.begins("dimension")) {
                removeDimension(xml);
            } else if (xml.begins("cols")) {
                readColumns(xml);
            } else if (xml.begins("sheetData")) {
                if (!widths.isEmpty()) {
                    changeColumns(xml.start());
                }
                if (xml.isEmptyElement()) {
                    changes.add(new Change(xml.start(), xml.end(), element("sheetData", rows(left))));
                    left.clear();
                }
            } else if (xml.begins("row")) {
                row = xml.intAttribute("r", row + 2) - 1;
                NavigableMap<Integer, NavigableMap<Integer, Put>> before = left.headMap(row, false);
                if (!before.isEmpty()) {
                    changes.add(new Change(xml.start(), xml.start(), rows(before)));
                    before.clear();
                }
                NavigableMap<Integer, Put> here = left.remove(row);
                if (here != null) {
                    editRow(xml, row, here);
                }
            } else if (xml.ends("sheetData") && !left.isEmpty()) {
                changes.add(new Change(xml.start(), xml.start(), rows(left)));
                left.clear();
            }
        }
        return spliced();
    }

    /** It would be wrong afterwards, and is only a hint. */
    private void removeDimension(Xml xml) {
        int from = xml.start();
        int to = xml.end();
        if (!xml.isEmptyElement()) {
            while (xml.next() && !xml.ends("dimension")) {
                // Nothing is in it.
            }
            to = xml.end();
        }
        changes.add(new Change(from, to, ""));
    }

    private void editRow(Xml xml, int row, NavigableMap<Integer, Put> here) {
        int from = xml.start();
        int to = xml.end();
        boolean empty = xml.isEmptyElement();
        String tag = new String(sheet, from, to - from, StandardCharsets.UTF_8).replaceAll("\\sspans=\"[^\"]*\"", "");
        tag = higher(tag, here);
        if (empty) {
            String open = tag.replaceFirst("/>$", ">");
            changes.add(new Change(from, to, open + cells(row, here) + "</" + prefix + "row>"));
            return;
        }
        changes.add(new Change(from, to, tag));
        NavigableMap<Integer, Put> left = new TreeMap<>(here);
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (!xml.begins("c")) {
                continue;
            }
            String address = xml.attribute("r");
            column = address == null ? column + 1 : Grid.column(address);
            int start = xml.start();
            NavigableMap<Integer, Put> before = left.headMap(column, false);
            if (!before.isEmpty()) {
                changes.add(new Change(start, start, cells(row, before)));
                before.clear();
            }
            int end = xml.end();
            if (!xml.isEmptyElement()) {
                while (xml.next() && !xml.ends("c")) {
                    // What is in the cell stays, or goes with it.
                }
                end = xml.end();
            } else {
                xml.next();
            }
            Put put = left.remove(column);
            if (put != null) {
                changes.add(new Change(start, end, cell(row, column, put)));
            }
        }
        changes.add(new Change(xml.start(), xml.start(), cells(row, left)));
    }

    /** Makes a row higher, if its height is not fixed. */
    private String higher(String tag, NavigableMap<Integer, Put> here) {
        if (tag.contains("customHeight=\"1\"") || tag.contains("customHeight=\"true\"")) {
            return tag;
        }
        double needed = height(here);
        Matcher height = Pattern.compile("\\sht=\"([0-9.]{1,12})\"").matcher(tag);
        if (height.find()) {
            return Double.parseDouble(height.group(1)) >= needed ? tag : height.replaceFirst(" ht=\"" + needed + "\"");
        }
        return needed <= LINE_HEIGHT ? tag : tag.replaceFirst("row", "row ht=\"" + needed + "\"");
    }

    private double height(NavigableMap<Integer, Put> here) {
        int most = 1;
        for (Map.Entry<Integer, Put> put : here.entrySet()) {
            if (!put.getValue().wraps()) {
                continue;
            }
            double width = widths.getOrDefault(put.getKey(), 40.0);
            most = Math.max(
                    most,
                    put.getValue()
                            .text()
                            .lines()
                            .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() * 0.95 / width)))
                            .sum());
        }
        return Math.min(MOST_HEIGHT, most * LINE_HEIGHT + 2);
    }

    private String rows(NavigableMap<Integer, NavigableMap<Integer, Put>> rows) {
        StringBuilder xml = new StringBuilder();
        rows.forEach((row, cells) -> xml.append('<')
                .append(prefix)
                .append("row r=\"")
                .append(row + 1)
                .append("\" ht=\"")
                .append(height(cells))
                .append("\">")
                .append(cells(row, cells))
                .append("</")
                .append(prefix)
                .append("row>"));
        return xml.toString();
    }

    private String cells(int row, NavigableMap<Integer, Put> cells) {
        StringBuilder xml = new StringBuilder();
        cells.forEach((column, put) -> xml.append(cell(row, column, put)));
        return xml.toString();
    }

    private String cell(int row, int column, Put put) {
        String start = "<" + prefix + "c r=\"" + Place.letters(column) + (row + 1) + "\" s=\"" + put.style() + "\"";
        if (put.text().isEmpty()) {
            return start + "/>";
        }
        return start + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + text(put.text())
                + "</" + prefix + "t></" + prefix + "is></" + prefix + "c>";
    }

    /** Returns a text of a cell as XML. */
    static String text(String text) {
        String shown = text.length() > Strings.MOST_CHARS ? text.substring(0, Strings.MOST_CHARS - 1) + "…" : text;
        return Validations.attribute(Escapes.escape(shown));
    }

    private String element(String name, String content) {
        return "<" + prefix + name + ">" + content + "</" + prefix + name + ">";
    }

    private void readColumns(Xml xml) {
        columnsFrom = xml.start();
        while (xml.next() && !xml.ends("cols")) {
            if (xml.begins("col")) {
                columns.add(new int[] {xml.intAttribute("min", 1), xml.intAttribute("max", 1)});
                columnTags.add(new String(sheet, xml.start(), xml.end() - xml.start(), StandardCharsets.UTF_8));
            }
        }
        columnsTo = xml.end();
    }

    /** Writes the widths: a range of columns around one of ours is divided. */
    private void changeColumns(int before) {
        NavigableMap<Integer, String> tags = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int[] range = columns.get(i);
            int from = range[0];
            for (int column : widths.keySet()) {
                int number = column + 1;
                if (number >= from && number <= range[1]) {
                    if (number > from) {
                        tags.put(from, ranged(columnTags.get(i), from, number - 1));
                    }
                    from = number + 1;
                }
            }
            if (from <= range[1]) {
                tags.put(from, ranged(columnTags.get(i), from, range[1]));
            }
        }
        widths.forEach((column, width) -> tags.put(
                column + 1,
                "<" + prefix + "col min=\"" + (column + 1) + "\" max=\"" + (column + 1) + "\" width=\"" + width
                        + "\" customWidth=\"1\"/>"));
        String all = element("cols", String.join("", tags.values()));
        changes.add(columnsFrom < 0 ? new Change(before, before, all) : new Change(columnsFrom, columnsTo, all));
    }

    private static String ranged(String tag, int min, int max) {
        return tag.replaceFirst("min=\"[^\"]*\"", "min=\"" + min + "\"")
                .replaceFirst("max=\"[^\"]*\"", "max=\"" + max + "\"");
    }

    private byte[] spliced() {
        changes.sort(Comparator.comparingInt(Change::from));
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        int at = 0;
        for (Change change : changes) {
            edited.write(sheet, at, change.from() - at);
            edited.writeBytes(change.text().getBytes(StandardCharsets.UTF_8));
            at = change.to();
        }
        edited.write(sheet, at, sheet.length - at);
        return edited.toByteArray();
    }
}
