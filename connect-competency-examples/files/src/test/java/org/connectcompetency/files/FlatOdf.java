package org.connectcompetency.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A spreadsheet as LibreOffice keeps it, in one file of XML, in whose cells something is typed. */
final class FlatOdf {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String ROWS_REPEATED = "number-rows-repeated";
    private static final String COLUMNS_REPEATED = "number-columns-repeated";

    private final Document document;

    FlatOdf(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Types into the third cell of the row of a form whose first cell is the label. */
    FlatOdf type(String sheet, String label, Object value) {
        Element row = rows(sheet).stream()
                .filter(each -> cells(each).get(0).getTextContent().strip().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sheet + " has no row " + label));
        type(cell(row, 2), value);
        return this;
    }

    /** Types into the first empty row of a table, below its header. */
    FlatOdf typeRow(String sheet, Object... values) {
        Element empty = rows(sheet).stream()
                .skip(1)
                .filter(each -> each.getTextContent().isBlank())
                .findFirst()
                .orElseThrow(() -> new AssertionError(sheet + " has no empty row"));
        Element row = split(empty, ROWS_REPEATED);
        for (int i = 0; i < values.length; i++) {
            type(cell(row, i), values[i]);
        }
        return this;
    }

    private void type(Element cell, Object value) {
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        String type = value instanceof LocalDate ? "date" : value instanceof Number ? "float" : "string";
        cell.setAttributeNS(OFFICE, "office:value-type", type);
        if (!type.equals("string")) {
            cell.setAttributeNS(OFFICE, type.equals("date") ? "office:date-value" : "office:value", value.toString());
        }
        cell.appendChild(document.createElementNS(TEXT, "text:p")).setTextContent(value.toString());
    }

    private List<Element> rows(String sheet) {
        for (Element table : named(document.getDocumentElement(), "table")) {
            if (table.getAttributeNS(TABLE, "name").equals(sheet)) {
                return named(table, "table-row");
            }
        }
        throw new AssertionError("there is no sheet " + sheet);
    }

    private static List<Element> cells(Element row) {
        return named(row, "table-cell");
    }

    private static Element cell(Element row, int column) {
        int at = 0;
        for (Element cell : cells(row)) {
            int repeated = repeated(cell, COLUMNS_REPEATED);
            if (column < at + repeated) {
                Element found = cell;
                for (int i = at; i <= column; i++) {
                    found = split(cell, COLUMNS_REPEATED);
                }
                return found;
            }
            at += repeated;
        }
        throw new AssertionError("the row has no column " + column);
    }

    /** Returns the first of what is repeated, as one of its own. */
    private static Element split(Element element, String repeated) {
        int times = repeated(element, repeated);
        if (times == 1) {
            return element;
        }
        Element first = (Element) element.cloneNode(true);
        first.removeAttributeNS(TABLE, repeated);
        element.setAttributeNS(TABLE, "table:" + repeated, String.valueOf(times - 1));
        element.getParentNode().insertBefore(first, element);
        return first;
    }

    private static int repeated(Element element, String name) {
        String times = element.getAttributeNS(TABLE, name);
        return times.isEmpty() ? 1 : Integer.parseInt(times);
    }

    private static List<Element> named(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagNameNS(TABLE, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            found.add((Element) node);
        }
        return found;
    }
}
