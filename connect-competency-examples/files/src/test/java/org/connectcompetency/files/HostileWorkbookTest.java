package org.connectcompetency.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.PartnerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no honest workbook gets one clear error. The tests of this module run with 512 MB. */
class HostileWorkbookTest {

    private static final byte[] READY = Workbook.write(Examples.read("ready"));
    private static final int MEBIBYTE = 1 << 20;

    private static String refusal(byte[] file) {
        InvalidWorkbookException refused =
                catchThrowableOfType(InvalidWorkbookException.class, () -> Examples.open(file));
        assertThat(refused).as("the file is refused").isNotNull();
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0).toString();
    }

    /** Returns a workbook with one more part, of a content that is written by a function. */
    private static byte[] with(String part, Content content) throws IOException {
        Zip zip = Zip.of(READY);
        zip.parts().remove(part);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(file)) {
            for (var each : zip.parts().entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
            }
            out.putNextEntry(new ZipEntry(part));
            content.write(out);
        }
        return file.toByteArray();
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void repeat(OutputStream out, String text, long times) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (long i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    @Test
    void a_zip_bomb() throws IOException {
        byte[] bomb = with("xl/media/image1.png", out -> {
            byte[] zeros = new byte[MEBIBYTE];
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
        });

        assertThat(bomb.length).isLessThan(MEBIBYTE);
        assertThat(refusal(bomb))
                .isEqualTo(
                        "the part xl/media/image1.png of the workbook has more than 64 MB when unpacked, and none here may");
    }

    @Test
    void many_parts_that_are_too_large_together() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(file)) {
            byte[] zeros = new byte[MEBIBYTE];
            for (int part = 0; part < 5; part++) {
                out.putNextEntry(new ZipEntry("part" + part));
                for (int i = 0; i < 40; i++) {
                    out.write(zeros);
                }
            }
        }

        assertThat(refusal(file.toByteArray()))
                .isEqualTo(
                        "the workbook has more than 128 MB when unpacked, and none here may; too much with the part part3");
    }

    @Test
    void ten_thousand_sheets() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(file)) {
            for (int i = 0; i < 10_000; i++) {
                out.putNextEntry(new ZipEntry("xl/worksheets/sheet" + i + ".xml"));
                repeat(out, "<worksheet/>", 1);
            }
        }

        assertThat(refusal(file.toByteArray())).isEqualTo("the workbook has 10000 parts; at most 2000 are read");
    }

    @Test
    void a_million_rows() throws IOException {
        String part = Zip.of(READY).sheet("Badges");
        byte[] file = with(part, out -> {
            repeat(out, "<worksheet><sheetData><row><c t=\"b\"><v>1</v></c></row>", 1);
            for (int i = 0; i < 600_000; i++) {
                repeat(out, "<row><c><v>1</v></c><c><v>1</v></c></row>", 1);
            }
            repeat(out, "</sheetData></worksheet>", 1);
        });

        assertThat(refusal(file))
                .startsWith("Badges!")
                .endsWith(": the workbook has more than 1000000 filled cells, and none here may");
    }

    @Test
    void rows_without_end() throws IOException {
        String part = Zip.of(READY).sheet("Badges");
        byte[] file = with(part, out -> {
            repeat(out, "<worksheet><sheetData>", 1);
            repeat(out, "<row/>", 1_100_000);
            repeat(out, "<row><c><v>1</v></c></row></sheetData></worksheet>", 1);
        });

        assertThat(refusal(file)).isEqualTo(damaged("the sheet Badges has a cell at no possible place"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZZ1", "XFE1", "A0", "A1048577", "1A"})
    void a_cell_outside_of_every_sheet(String address) {
        byte[] file = Zip.of(READY)
                .change(Zip.of(READY).sheet("People"), xml -> xml.replace("<c r=\"A3\"", "<c r=\"" + address + "\""))
                .file();

        if (address.matches("A.*")) {
            // The row says which row it is.
            assertThat(Examples.open(file).application()).isEqualTo(Examples.read("ready"));
        } else {
            assertThat(refusal(file)).isEqualTo(damaged("the sheet People has a cell at no possible place"));
        }
    }

    @Test
    void a_cell_of_ten_megabytes() {
        String text = "x".repeat(10 * MEBIBYTE);

        assertThat(refusal(Zip.of(READY).text("People", "B3", text).file()))
                .isEqualTo("People!B3: holds more than 32767 characters, and no cell of a workbook can");
        assertThat(refusal(Zip.of(READY)
                        .change("xl/sharedStrings.xml", xml -> xml.replaceFirst(">Maren Oakes<", ">" + text + "<"))
                        .file()))
                .isEqualTo("People!B3: holds more than 32767 characters, and no cell of a workbook can");
    }

    @Test
    void a_document_type() {
        String external = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        Zip zip = Zip.of(READY);

        assertThat(refusal(
                        zip.change(zip.sheet("People"), xml -> xml.replaceFirst("<worksheet", external + "<worksheet"))
                                .file()))
                .startsWith(
                        "the workbook is damaged or incomplete: the part xl/worksheets/sheet4.xml has a document type");
    }

    @Test
    void an_entity_that_nothing_declares() {
        Zip zip = Zip.of(READY);

        assertThat(refusal(zip.cell("People", "B3", "t=\"inlineStr\"><is><t>&x;</t></is></c>")
                        .file()))
                .startsWith(
                        "the workbook is damaged or incomplete: the XML of the part xl/worksheets/sheet4.xml cannot be read: ");
    }

    @Test
    void a_sheet_that_is_elsewhere() {
        byte[] file = Zip.of(READY)
                .change(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replaceFirst(
                                "Target=\"worksheets/sheet4.xml\"|Target=\"/xl/worksheets/sheet4.xml\"",
                                "Target=\"https://example.com/sheet.xml\" TargetMode=\"External\""))
                .file();

        assertThat(refusal(file)).isEqualTo(damaged("the sheet People has no content"));
    }

    @Test
    void a_file_that_ends_early() {
        for (int length : new int[] {4, 100, READY.length / 2, READY.length - 30}) {
            assertThat(refusal(Arrays.copyOf(READY, length))).startsWith("the workbook is damaged or incomplete: ");
        }
    }

    @Test
    void what_is_no_workbook_at_all() {
        assertThat(refusal("Person,Badge\nmaren,Gold\n".getBytes(StandardCharsets.UTF_8)))
                .startsWith("the file is not a workbook: it does not begin like a file in the format .xlsx.");
        assertThat(refusal(new byte[0])).startsWith("the file is not a workbook: ");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("the file is encrypted, or in the old format .xls; save it without a password as .xlsx");
        Zip other = new Zip();
        other.put("word/document.xml", "<document/>");
        assertThat(refusal(other.file()))
                .isEqualTo("the file is a ZIP file, but no workbook: it says of none of its parts that it is one");
    }

    @Test
    void xml_that_is_nested_without_end() throws IOException {
        String part = Zip.of(READY).sheet("People");
        byte[] file = with(part, out -> repeat(out, "<a>", 2_000_000));

        assertThat(refusal(file)).startsWith("the workbook is damaged or incomplete: the XML of the part " + part);
    }

    @Test
    void a_huge_number_is_no_number() {
        assertThat(refusal(Zip.of(READY)
                        .cell("People", "D3", "t=\"n\"><v>1E+999999999</v></c>")
                        .file()))
                .startsWith("People!D3: holds the number 1E+999999999; ");
    }

    /** A spreadsheet takes a text that begins so for a formula if it is not written as a text. */
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"https://example.com\")", "+1", "-1", "@SUM(A1)", "\t=1"})
    void a_text_that_looks_like_a_formula_stays_a_text(String text) {
        CompetencyApplication application = Examples.read("first-steps");
        byte[] file = Workbook.write(CompetencyApplicationBuilder.builder(application)
                .partner(
                        PartnerBuilder.builder(application.partner()).name(text).build())
                .build());
        Zip zip = Zip.of(file);

        assertThat(zip.text(zip.sheet("Partner"))).doesNotContain("<f>");
        assertThat(zip.text("xl/sharedStrings.xml")).contains(text.substring(1, 2));
        assertThat(Examples.open(file).application().partner().name()).isEqualTo(text);
    }

    @Test
    void a_text_that_no_cell_holds_is_refused_with_its_cell() {
        CompetencyApplication application = Examples.read("first-steps");

        assertThatThrownBy(() -> Workbook.write(CompetencyApplicationBuilder.builder(application)
                        .partner(PartnerBuilder.builder(application.partner())
                                .name("x".repeat(32_768))
                                .build())
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Partner!C8 would hold a text of 32768 characters, and a cell of a workbook holds 32767; shorten it, or keep the application in JSON");
    }

    @Test
    void a_file_that_is_too_large(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(READY);
            out.write(new byte[65 * MEBIBYTE]);
        }

        assertThatThrownBy(() -> Workbook.read(file))
                .isInstanceOf(InvalidWorkbookException.class)
                .hasMessage("the file has more than 64 MB, and no workbook here may");
    }

    private static String damaged(String why) {
        return "the workbook is damaged or incomplete: " + why;
    }
}
