package org.connectcompetency.files.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.connectcompetency.files.internal.workbook.Validations.Check;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is being written. */
final class Page {

    /** How many empty rows below the last one have drop-downs and messages, too. */
    static final int SPARE_ROWS = 300;

    private final Worksheet sheet;
    private final Validations validations = new Validations();

    Page(Worksheet sheet) {
        this.sheet = sheet;
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&A, page &P of &N", org.dhatim.fastexcel.Position.CENTER);
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
        } else if (value != null) {
            sheet.value(row, column, Escapes.escape((String) value));
        }
        StyleSetter style = sheet.style(row, column);
        look.on(style);
        style.set();
    }

    void heading(int row, int lastColumn, String text) {
        put(row, 0, text, Look.HEADING);
        for (int column = 1; column <= lastColumn; column++) {
            put(row, column, null, Look.HEADING);
        }
    }

    void width(int column, double width) {
        sheet.width(column, width);
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
