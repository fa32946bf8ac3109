package org.connectcompetency.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;

/** A result beside the rows of a workbook. All else in the workbook stays. */
class AnnotationTest {

    private static final CompetencyApplication APPLICATION = Examples.read("not-ready");
    private static final ValidationResult RESULT = CompetencyValidator.create().validate(APPLICATION);
    private static final byte[] FILE = Workbook.write(APPLICATION);

    private static byte[] annotate(byte[] file) {
        return Examples.open(file).annotated(RESULT);
    }

    /** Returns the texts that an annotation has put into a sheet, by cell. */
    private static Map<String, String> notes(byte[] file, String sheet) {
        Zip zip = Zip.of(file);
        Map<String, String> notes = new LinkedHashMap<>();
        Matcher cell = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"[^>]*t=\"inlineStr\"><is><t[^>]*>([^<]*)</t>")
                .matcher(zip.text(zip.sheet(sheet)));
        while (cell.find()) {
            notes.put(cell.group(1), cell.group(2).replace("&quot;", "\"").replace("&#10;", "\n"));
        }
        return notes;
    }

    @Test
    void status_finding_and_remedy_stand_beside_the_rows_of_answers() {
        Map<String, String> notes = notes(annotate(FILE), "Connect Practice");

        assertThat(notes)
                .containsEntry("M2", "Check: status")
                .containsEntry("N2", "Check: finding")
                .containsEntry("O2", "Check: remedy")
                .containsValue(
                        "Amazon Connect Developer Badge: 3 of 4 completions by technical personnel.\nNot counted: barnaby-oxlade has no certificate or completion record of completing it on 2026-07-08.\nAmazon Connect Developer Badge: the completion of barnaby-oxlade has no record and does not count.");
        String criterion = notes.entrySet().stream()
                .filter(note -> note.getValue().startsWith("Criterion not addressed"))
                .findFirst()
                .orElseThrow()
                .getKey();
        Zip zip = Zip.of(FILE);
        String row = criterion.substring(1);
        assertThat(zip.text(zip.sheet("Connect Practice"))).contains("<c r=\"L" + row + "\"");
        assertThat(notes).containsEntry("M" + row, "blocker").containsEntry("O" + row, "Address it in the response.");
    }

    @Test
    void facts_that_do_not_count_are_marked() {
        Map<String, String> opportunities = notes(annotate(FILE), "Opportunities");
        Map<String, String> badges = notes(annotate(FILE), "Badges");
        Map<String, String> partner = notes(annotate(FILE), "Partner");
        Map<String, String> caseStudies = notes(annotate(FILE), "Case studies");

        assertThat(opportunities.values())
                .contains("ACC-007: O4409316 was created on 2025-01-19, before 2025-01-20.", "no remark");
        assertThat(badges.values().stream().filter("warning"::equals)).hasSize(1);
        assertThat(badges.values()).contains("Attach the certificate or the completion record.");
        assertThat(partner.values()).contains("Set the solution to Active in AWS Partner Central.");
        assertThat(caseStudies.values())
                .anyMatch(note -> note.contains("ELIGIBILITY-4: The deployment has 45 of 50 agents"));
    }

    @Test
    void the_whole_result_has_a_sheet() {
        Map<String, String> result = notes(annotate(FILE), "Result");

        assertThat(result)
                .containsEntry("A1", "Result of the check: NOT READY")
                .containsEntry("A3", "met: 43, not met: 15, waived: 12, not applicable: 6, for information: 1");
        assertThat(result.values())
                .containsAll(
                        RESULT.requirements().stream().map(each -> each.id()).toList());
        for (var finding : RESULT.findings()) {
            assertThat(result.values()).anyMatch(text -> text.startsWith(finding.message()));
            assertThat(result.values()).contains(finding.remedy());
        }
    }

    @Test
    void the_application_stays_the_same() {
        assertThat(Examples.open(annotate(FILE)).application()).isEqualTo(APPLICATION);
    }

    @Test
    void a_later_result_takes_the_place_of_an_earlier_one() {
        byte[] once = annotate(FILE);
        CompetencyApplication ready = Examples.read("ready");
        ValidationResult other = CompetencyValidator.create().validate(ready);
        byte[] between = Examples.open(once).annotated(other);
        byte[] again = Examples.open(between).annotated(RESULT);

        for (String sheet : new String[] {"Connect Practice", "Badges", "Partner", "Case studies", "Result"}) {
            assertThat(notes(again, sheet)).as(sheet).isEqualTo(notes(once, sheet));
        }
        assertThat(Zip.of(again).parts().keySet())
                .isEqualTo(Zip.of(once).parts().keySet());
    }

    /** Own columns in between and at the end, an own sheet, a formula, a width, a height and a format of one's own. */
    @Test
    void what_a_person_has_added_stays() {
        Zip zip = Zip.of(FILE);
        String badges = zip.sheet("Badges");
        byte[] own = zip.change(
                        badges,
                        xml -> xml.replaceFirst(
                                        "(<row r=\"3\".*?)</row>",
                                        "$1<c r=\"F3\" s=\"3\" t=\"inlineStr\"><is><t>owner: Ines</t></is></c><c r=\"H3\"><f>LEN(F3)</f><v>11</v></c></row>")
                                .replaceFirst(
                                        "</cols>", "<col min=\"5\" max=\"9\" width=\"33\" customWidth=\"1\"/></cols>"))
                .change(
                        "xl/workbook.xml",
                        xml -> xml.replace(
                                "</sheets>", "<sheet name=\"Result\" sheetId=\"77\" r:id=\"own\"/></sheets>"))
                .change(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"own\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/own.xml\"/></Relationships>"))
                .change(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "</Types>",
                                "<Override PartName=\"/xl/worksheets/own.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"))
                .put(
                        "xl/worksheets/own.xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\"><v>42</v></c></row></sheetData></worksheet>")
                .file();

        byte[] annotated = annotate(own);

        Zip after = Zip.of(annotated);
        assertThat(Examples.open(annotated).application()).isEqualTo(APPLICATION);
        assertThat(after.text("xl/worksheets/own.xml")).isEqualTo(Zip.of(own).text("xl/worksheets/own.xml"));
        assertThat(after.text(badges))
                .contains("<c r=\"F3\" s=\"3\" t=\"inlineStr\"><is><t>owner: Ines</t></is></c>")
                .contains("<c r=\"H3\"><f>LEN(F3)</f><v>11</v></c>")
                .contains("<col min=\"5\" max=\"8\" width=\"33\" customWidth=\"1\"/>")
                .contains("<c r=\"I2\"");
        assertThat(after.text("xl/workbook.xml")).contains("name=\"Result\" sheetId=\"77\"", "name=\"Result 2\"");
        assertThat(notes(annotated, "Result 2")).containsEntry("A1", "Result of the check: NOT READY");
        for (String part : Zip.of(own).parts().keySet()) {
            assertThat(after.parts()).containsKey(part);
        }
    }

    @Test
    void the_strict_edition_of_the_format_is_read_but_not_annotated() {
        String usual = "http://schemas.openxmlformats.org/officeDocument/2006/";
        String strict = "http://purl.oclc.org/ooxml/officeDocument/";
        byte[] file = Zip.of(FILE)
                .change("xl/workbook.xml", xml -> xml.replace(usual, strict))
                .change("xl/_rels/workbook.xml.rels", xml -> xml.replace(usual, strict))
                .change("_rels/.rels", xml -> xml.replace(usual, strict))
                .file();

        assertThat(Examples.open(file).application()).isEqualTo(APPLICATION);
        assertThatThrownBy(() -> annotate(file))
                .isInstanceOf(InvalidWorkbookException.class)
                .hasMessageStartingWith("the workbook is in the format Strict Open XML");
    }

    @Test
    void the_same_result_gives_the_same_bytes() {
        assertThat(Arrays.equals(annotate(FILE), annotate(FILE.clone()))).isTrue();
    }
}
