package org.connectcompetency.files.internal.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Adds the sheet with the result, or puts it in the place of the one that an earlier check has added. */
record NewSheet(OpenWorkbook workbook, Parts parts) {

    private static final String NAME = "connect-competency-result";

    void put(byte[] content) {
        for (Map.Entry<String, String> sheet : workbook.sheets().entrySet()) {
            if (sheet.getKey().startsWith(ResultSheet.NAME) && isOurs(sheet.getKey())) {
                parts.put(sheet.getValue(), content);
                return;
            }
        }
        String folder = workbook.part().substring(0, workbook.part().lastIndexOf('/') + 1);
        String name = NAME;
        for (int i = 2; parts.has(folder + "worksheets/" + name + ".xml"); i++) {
            name = NAME + i;
        }
        String part = folder + "worksheets/" + name + ".xml";
        parts.put(part, content);
        insert(
                OpenWorkbook.relationships(workbook.part()),
                "Relationships",
                "Relationship Id=\"" + name
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/"
                        + name + ".xml\"");
        insert(
                "[Content_Types].xml",
                "Types",
                "Override PartName=\"/" + part
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"");
        insert(
                workbook.part(),
                "sheets",
                "sheet name=\"" + freeName() + "\" sheetId=\"" + freeId()
                        + "\" xmlns:connect=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" connect:id=\""
                        + name + "\"");
    }

    private boolean isOurs(String name) {
        Cell first = Grid.read(workbook, name, 0, 0).at(0, 0);
        return first != null && first.text().startsWith(ResultSheet.TITLE);
    }

    private String freeName() {
        String name = ResultSheet.NAME;
        for (int i = 2; has(name); i++) {
            name = ResultSheet.NAME + " " + i;
        }
        return name;
    }

    private boolean has(String name) {
        return workbook.sheets().keySet().stream().anyMatch(name::equalsIgnoreCase);
    }

    private int freeId() {
        int[] most = new int[1];
        Xml.each(
                workbook.part(),
                parts.get(workbook.part()),
                "sheet",
                sheet -> most[0] = Math.max(most[0], sheet.intAttribute("sheetId", 0)));
        return most[0] + 1;
    }

    /** Adds an element at the end of another. */
    private void insert(String part, String parent, String element) {
        byte[] content = parts.get(part);
        Xml xml = new Xml(part, content);
        String prefix = "";
        int end = -1;
        while (xml.next()) {
            if (xml.begins(parent)) {
                prefix = xml.prefix();
            } else if (xml.ends(parent)) {
                end = xml.start();
            }
        }
        if (end < 0) {
            throw Parts.damaged("the part " + Parts.shown(part) + " has no " + parent);
        }
        parts.put(
                part,
                (new String(content, 0, end, StandardCharsets.UTF_8) + "<" + prefix + element + "/>"
                                + new String(content, end, content.length - end, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
