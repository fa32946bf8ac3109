package org.connectcompetency.files.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.connectcompetency.files.Place;
import org.connectcompetency.files.internal.workbook.Validations.Check;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is being written. */
final class Page {

    /** The row that says what belongs in the sheet. */
    static final int INTRO_ROW = 0;

    static final int HEADER_ROW = 1;

    /** The first row with facts or answers. */
    static final int FIRST_ROW = 2;

    /** How many empty rows below the last one have drop-downs and messages, too. */
    static final int SPARE_ROWS = 300;

    /** The usual width of a char, where a digit's is 1. */
    private static final double CHAR_WIDTH = 0.89;

    private static final double LINE_HEIGHT = 15.5;

    /** The greatest height of a row, in lines. */
    private static final int MOST_LINES = 26;

    private static final double DEFAULT_WIDTH = 10;

    private final Worksheet sheet;
    private final Validations validations = new Validations();
    private final Map<Integer, Double> widths = new HashMap<>();

    /** The texts that are broken into lines, by row and column. */
    private final Map<Integer, Map<Integer, String>> wrapped = new TreeMap<>();

    Page(Worksheet sheet) {
        this.sheet = sheet;
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&A, page &P of &N", Position.CENTER);
    }

    Worksheet sheet() {
        return sheet;
    }

    Validations validations() {
        return validations;
    }

    /** Writes a cell: a text, a number or a date; null leaves it empty. */
    void put(int row, int column, @Nullable Object value, Look look) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
        } else if (value instanceof String text) {
            if (text.length() > Strings.MOST_CHARS) {
                throw new IllegalArgumentException(new Place(sheet.getName(), row, column) + " would hold a text of "
                        + text.length() + " characters, and a cell of a workbook holds " + Strings.MOST_CHARS
                        + "; shorten it, or keep the application in JSON");
            }
            write(row, column, Escapes.escape(text));
        }
        StyleSetter style = sheet.style(row, column);
        look.on(style);
        style.set();
        if (look.wraps()) {
            wrapped.computeIfAbsent(row, key -> new HashMap<>()).put(column, value instanceof String text ? text : "");
        }
    }

    /** The library refuses an escaped text that is longer than a text may be, so that is not escaped in vain. */
    private void write(int row, int column, String text) {
        if (text.length() > Strings.MOST_CHARS) {
            throw new IllegalArgumentException(new Place(sheet.getName(), row, column)
                    + " would hold a long text with many control characters, which no cell of a workbook holds");
        }
        sheet.value(row, column, text);
    }

    /**
     * Makes every row as high as its longest text needs. Programs do so themselves only when a cell is edited. How many
     * chars are in a line is a guess, on the safe side.
     */
    void fitRows() {
        wrapped.forEach((row, cells) -> {
            int most = 1;
            for (Map.Entry<Integer, String> cell : cells.entrySet()) {
                double width = widths.getOrDefault(cell.getKey(), DEFAULT_WIDTH);
                int lines = cell.getValue()
                        .lines()
                        .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() * CHAR_WIDTH / width)))
                        .sum();
                most = Math.max(most, lines);
            }
            sheet.rowHeight(row, Math.min(MOST_LINES, most) * LINE_HEIGHT + 2);
        });
    }

    void heading(int row, int lastColumn, String text) {
        put(row, 0, text, Look.HEADING);
        for (int column = 1; column <= lastColumn; column++) {
            put(row, column, null, Look.HEADING);
        }
    }

    void width(int column, double width) {
        sheet.width(column, width);
        widths.put(column, width);
    }

    /** Makes cells grey where a formula holds. */
    void greyWhere(String formula, int row, int column, int lastRow, int lastColumn) {
        sheet.range(row, column, lastRow, lastColumn)
                .style()
                .fillColor("BFBFBF")
                .fontColor("7F7F7F")
                .set(new ConditionalFormattingExpressionRule(
                        formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"), false));
    }

    /** Adds the drop-down or the check of a field, and its help as an input message. */
    void check(Field field, int row, int column, int lastRow, int lastColumn, Lists lists) {
        validations.add(row, column, lastRow, lastColumn, lists.check(field), field.label(), message(field));
    }

    private static String message(Field field) {
        String right = field.kind() instanceof Kind.Date ? "A date, such as 2026-06-15." : "";
        return (field.help() + " " + right).strip();
    }

    /** Where the values of drop-downs are. */
    interface Lists {

        Check check(Field field);
    }
}
