package org.connectcompetency.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, to be changed by tests as other programs, or somebody hostile, would. */
final class Zip {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Zip of(byte[] file) {
        Zip zip = new Zip();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    Zip put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Zip change(String part, UnaryOperator<String> change) {
        String before = text(part);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed in " + part);
        }
        return put(part, after);
    }

    /** Returns the part with the content of a sheet. */
    String sheet(String name) {
        String workbook = text("xl/workbook.xml");
        String id = workbook.replaceAll("(?s).*<sheet [^>]*name=\"" + name + "\"[^>]*:id=\"([^\"]*)\".*", "$1");
        String relations = text("xl/_rels/workbook.xml.rels");
        for (String relation : relations.split("<Relationship ")) {
            if (relation.contains("Id=\"" + id + "\"")) {
                return "xl/" + relation.replaceAll("(?s).*Target=\"/?(xl/)?([^\"]*)\".*", "$2");
            }
        }
        throw new IllegalArgumentException("no sheet " + name);
    }

    /** Puts a cell in the place of another: its XML without address and style, such as {@code t="n"><v>1</v></c>}. */
    Zip cell(String sheet, String address, String content) {
        return change(sheet(sheet), xml -> {
            String cell = "<c r=\"" + address + "\"";
            int from = xml.indexOf(cell + " ");
            if (from < 0) {
                throw new IllegalArgumentException("no cell " + address);
            }
            int tag = xml.indexOf('>', from);
            int to = xml.charAt(tag - 1) == '/' ? tag + 1 : xml.indexOf("</c>", from) + 4;
            return xml.substring(0, from) + cell + " " + content + xml.substring(to);
        });
    }

    /** Puts a text into a cell. */
    Zip text(String sheet, String address, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return cell(sheet, address, "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is></c>");
    }

    byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
