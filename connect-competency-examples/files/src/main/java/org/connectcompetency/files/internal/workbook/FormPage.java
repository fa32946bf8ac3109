package org.connectcompetency.files.internal.workbook;

import java.util.List;
import org.connectcompetency.files.Place;

/** Writes a form: a record is a column. */
record FormPage(SheetPlan plan, Page page, Page.Lists lists) {

    /** The column of the first record. */
    static final int FIRST_RECORD = 2;

    private static final int HELP_COLUMN = 1;

    /** Returns the row of a field. */
    int row(String label) {
        int row = Page.FIRST_ROW;
        for (Field field : plan.fields()) {
            row += plan.headings().containsKey(field.label()) ? 1 : 0;
            if (field.label().equals(label)) {
                return row;
            }
            row++;
        }
        throw new IllegalArgumentException("no field " + label);
    }

    void write(List<Node.Tree> records, int columns, List<String> ids) {
        int last = FIRST_RECORD + columns - 1;
        page.put(Page.HEADER_ROW, 0, SheetReading.FIELD, Look.HEADER);
        page.put(Page.HEADER_ROW, HELP_COLUMN, "What is meant", Look.HEADER);
        page.width(0, 34);
        page.width(HELP_COLUMN, 46);
        for (int i = 0; i < columns; i++) {
            page.put(
                    Page.HEADER_ROW,
                    FIRST_RECORD + i,
                    columns == 1 && plan.path().isEmpty() ? plan.record() : plan.record() + " " + (i + 1),
                    Look.HEADER);
            page.width(FIRST_RECORD + i, 38);
        }
        int row = Page.FIRST_ROW;
        for (Field field : plan.fields()) {
            String heading = plan.headings().get(field.label());
            if (heading != null) {
                page.heading(row++, last, heading);
            }
            writeField(row, field, records, columns);
            if (row == row(plan.fields().get(0).label())) {
                for (int i = 0; i < ids.size(); i++) {
                    page.put(row, FIRST_RECORD + i, ids.get(i), Look.TEXT);
                }
            }
            row++;
        }
        for (SheetPlan.Repeated list : plan.repeated()) {
            row = writeRepeated(row, list, records, columns);
        }
        page.sheet().freezePane(FIRST_RECORD, Page.FIRST_ROW);
    }

    private int writeRepeated(int from, SheetPlan.Repeated list, List<Node.Tree> records, int columns) {
        int row = from;
        int most = list.shown();
        for (Node.Tree record : records) {
            most = Math.max(most, elements(record, list).size());
        }
        for (int number = 1; number <= most; number++) {
            page.heading(row++, FIRST_RECORD + columns - 1, list.label() + " " + number);
            int index = number - 1;
            List<Node.Tree> numbered = records.stream()
                    .map(record -> elements(record, list))
                    .map(elements ->
                            index < elements.size() ? (Node.Tree) elements.get(index) : new Node.Tree((Place) null))
                    .toList();
            for (Field field : list.fields()) {
                writeField(row++, list.numbered(number, field), numbered, columns);
            }
        }
        return row;
    }

    private static List<Node> elements(Node.Tree record, SheetPlan.Repeated list) {
        return record.fields().get(list.list()) instanceof Node.Array array ? array.elements() : List.of();
    }

    private void writeField(int row, Field field, List<Node.Tree> records, int columns) {
        page.put(row, 0, field.label(), Look.LABEL);
        page.put(row, HELP_COLUMN, field.help().isEmpty() ? null : field.help(), Look.HELP);
        for (int i = 0; i < columns; i++) {
            Object value = i < records.size() ? field.write(records.get(i)) : null;
            page.put(row, FIRST_RECORD + i, value, Look.of(field.kind()));
        }
        page.check(field, row, FIRST_RECORD, row, FIRST_RECORD + columns + 10, lists);
    }
}
