package org.connectcompetency.files.internal.workbook;

import java.util.List;
import java.util.Map;

/**
 * A sheet with facts.
 *
 * @param name its name
 * @param path where its records are in the application's JSON; empty: the record is the application itself
 * @param form whether a record is a column, and a field a row; otherwise a record is a row, and a field a column
 * @param record what a record is called: the header of its column in a form
 * @param fields the fields, in order
 * @param repeated lists of records within a record, in a form
 * @param headings headings above fields in a form, by the field's label
 * @param intro what belongs in the sheet
 */
record SheetPlan(
        String name,
        List<String> path,
        boolean form,
        String record,
        List<Field> fields,
        List<Repeated> repeated,
        Map<String, String> headings,
        String intro) {

    /** Returns how wide a field's column in a table is. */
    int width(Field field) {
        String key = field.label();
        if (field.kind() instanceof Kind.Date || field.kind() instanceof Kind.Number) {
            return 16;
        }
        if (field.kind() instanceof Kind.YesNo || field.kind() instanceof Kind.Member) {
            return 18;
        }
        if (field.kind() instanceof Kind.Choice choice) {
            int longest =
                    choice.labels().stream().mapToInt(String::length).max().orElse(0);
            return Math.min(46, Math.max(16, longest + 3));
        }
        return key.endsWith("id") ? 22 : key.equals("Description") || key.equals("Product tags") ? 60 : 44;
    }

    /**
     * A list of records within a record. Its rows are numbered: "KPI 2: target".
     *
     * @param list the name of the list
     * @param label what an element is called
     * @param fields the fields of an element
     * @param shown the number of elements that there is always room for
     */
    record Repeated(String list, String label, List<Field> fields, int shown) {

        Field numbered(int number, Field field) {
            return field.called(label + " " + number + ": " + field.label());
        }
    }
}
