package org.connectcompetency.files.internal.workbook;

import java.util.List;

/** Writes a table: a record is a row. */
record TablePage(SheetPlan plan, Page page, Page.Lists lists) {

    private static final int SHOWN_ROWS = 15;

    void write(List<Node.Tree> records) {
        int rows = Math.max(SHOWN_ROWS, records.size() + 3);
        int column = 0;
        for (Field field : plan.fields()) {
            page.put(Page.HEADER_ROW, column, field.label(), Look.HEADER);
            page.width(column, plan.width(field));
            for (int i = 0; i < rows; i++) {
                page.put(
                        Page.FIRST_ROW + i,
                        column,
                        i < records.size() ? field.write(records.get(i)) : null,
                        Look.of(field.kind()));
            }
            page.check(field, Page.FIRST_ROW, column, Page.FIRST_ROW + rows + Page.SPARE_ROWS, column, lists);
            column++;
        }
        page.sheet().freezePane(1, Page.FIRST_ROW);
        page.sheet()
                .setAutoFilter(
                        Page.HEADER_ROW,
                        0,
                        Page.FIRST_ROW + rows - 1,
                        plan.fields().size() - 1);
    }
}
