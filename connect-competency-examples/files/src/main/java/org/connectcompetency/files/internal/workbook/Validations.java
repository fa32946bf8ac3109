package org.connectcompetency.files.internal.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.files.Place;

/**
 * The drop-downs, checks and input messages of a sheet. The library for writing knows no input messages, and writes
 * words of the format in the language of the machine's locale, so they are written here.
 */
final class Validations {

    private static final int LONGEST_MESSAGE = 250;
    private static final int LONGEST_TITLE = 32;

    /** A drop-down's values in one text: longer ones must be in cells. */
    static final int LONGEST_LIST = 250;

    /** The cells of each validation, by its XML before and after them. */
    private final Map<List<String>, StringBuilder> cells = new LinkedHashMap<>();

    /** Adds a validation of the cells from one to another. */
    void add(int row, int column, int lastRow, int lastColumn, Check check, String title, String message) {
        String shown = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE - 1) + "…" : message;
        String header = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
        String prompt = shown.isEmpty()
                ? ""
                : " showInputMessage=\"1\" promptTitle=\"" + attribute(header) + "\" prompt=\"" + attribute(shown)
                        + "\"";
        String start = "<dataValidation" + check.attributes + " allowBlank=\"1\"" + prompt + " sqref=\"";
        String range = Place.letters(column) + (row + 1);
        if (row != lastRow || column != lastColumn) {
            range += ":" + Place.letters(lastColumn) + (lastRow + 1);
        }
        StringBuilder all = cells.computeIfAbsent(List.of(start, check.formulas), key -> new StringBuilder());
        all.append(all.isEmpty() ? "" : " ").append(range);
    }

    /** Returns the XML; empty if there is none. */
    String xml() {
        if (cells.isEmpty()) {
            return "";
        }
        StringBuilder xml = new StringBuilder("<dataValidations count=\"" + cells.size() + "\">");
        cells.forEach((check, ranges) -> xml.append(check.get(0))
                .append(ranges)
                .append("\">")
                .append(check.get(1))
                .append("</dataValidation>"));
        return xml.append("</dataValidations>").toString();
    }

    /**
     * What a cell may hold.
     *
     * @param attributes the attributes of its XML
     * @param formulas the elements of its XML
     */
    record Check(String attributes, String formulas) {

        static Check none() {
            return new Check("", "");
        }

        /** One of some values, which must be short enough for {@link #LONGEST_LIST}. */
        static Check values(List<String> values) {
            String list = String.join(",", values);
            return from("\"" + list.replace("\"", "\"\"") + "\"", "stop", "Choose a value from the list.");
        }

        /** A value of some cells. */
        static Check cells(String range) {
            return from(range, "stop", "Choose a value from the list.");
        }

        /** Preferably a value of some cells. */
        static Check preferably(String range) {
            return from(range, "warning", "This is none of the ids in the list. Keep it?");
        }

        private static Check from(String formula, String style, String error) {
            return new Check(
                    " type=\"list\" errorStyle=\"" + style + "\" showErrorMessage=\"1\" error=\"" + attribute(error)
                            + "\"",
                    "<formula1>" + attribute(formula) + "</formula1>");
        }

        static Check date() {
            return new Check(
                    " type=\"date\" operator=\"greaterThanOrEqual\" errorStyle=\"stop\" showErrorMessage=\"1\""
                            + " error=\"Type a date, such as 2026-06-15.\"",
                    "<formula1>1</formula1>");
        }

        static Check number(boolean whole) {
            return new Check(
                    " type=\"" + (whole ? "whole" : "decimal")
                            + "\" operator=\"greaterThanOrEqual\" errorStyle=\"stop\" showErrorMessage=\"1\""
                            + " error=\"Type a " + (whole ? "whole " : "") + "number that is not below zero.\"",
                    "<formula1>0</formula1>");
        }
    }

    static String attribute(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
