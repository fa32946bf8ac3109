package org.connectcompetency.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final byte[] TEMPLATE = Workbook.template(Checklists.newest());

    @Test
    void the_template_is_an_application_that_is_not_ready() {
        CompetencyApplication application = Examples.open(TEMPLATE).application();

        assertThat(application.checklist()).isEqualTo(Checklists.newest().version());
        assertThat(application.categories()).hasSize(2);
        assertThat(application.caseStudies()).isEmpty();
        assertThat(application.responses()).isEmpty();
        assertThat(CompetencyValidator.create().validate(application).verdict()).isEqualTo(Verdict.NOT_READY);
    }

    /** Somebody fills in the cells that the template leaves white. */
    @Test
    void what_is_filled_into_the_template_is_read() {
        Zip zip = Zip.of(TEMPLATE);
        zip.text("Partner", "C8", "Tern & Tide")
                .text("People", "A3", "ines")
                .text("People", "B3", "Ines")
                .text("People", "C3", "solutions architect")
                .cell("People", "D3", "t=\"n\"><v>80</v></c>")
                .cell("People", "E3", "t=\"b\"><v>1</v></c>")
                .text("Common AWS Partner Practice", "E4", "A deck of twenty pages.")
                .text("Common AWS Partner Practice", "D5", "Yes")
                .text("Common Customer Example", "E4", "An insurer.");

        CompetencyApplication application = Examples.open(zip.file()).application();

        assertThat(application.partner().name()).isEqualTo("Tern & Tide");
        assertThat(application.personnel()).singleElement().satisfies(person -> {
            assertThat(person.role().name()).isEqualTo("SOLUTIONS_ARCHITECT");
            assertThat(person.allocationPercent()).isEqualByComparingTo("80");
            assertThat(person.connectExperience()).isTrue();
        });
        assertThat(application.responses())
                .extracting(response -> response.requirement() + "/" + response.caseStudy())
                .containsExactly("POV-001/null", "UCR-001/case-study-1");
        assertThat(application.responses().get(0).addresses())
                .containsExactly(Checklists.newest()
                        .find("POV-001")
                        .orElseThrow()
                        .criteria()
                        .get(0)
                        .key());
    }

    @Test
    void every_requirement_criterion_and_line_of_evidence_has_a_row() {
        String strings = Zip.of(TEMPLATE).text("xl/sharedStrings.xml");

        Checklists.newest().requirements().forEach(requirement -> {
            assertThat(strings).contains(">" + requirement.id() + "<");
            requirement.criteria().forEach(each -> assertThat(strings).contains(">" + each.key() + "<"));
            requirement.evidence().forEach(each -> assertThat(strings).contains(">" + each.key() + "<"));
        });
    }

    @Test
    void columns_may_be_in_any_order_and_below_a_title() {
        CompetencyApplication application = Examples.read("ready");
        Zip zip = Zip.of(Workbook.write(application));
        for (String sheet : List.of("Badges", "People", "Opportunities", "Connect Practice", "Platforms")) {
            zip.change(zip.sheet(sheet), WorkbookTest::mirrored);
        }

        assertThat(Examples.open(zip.file()).application()).isEqualTo(application);
    }

    /** Returns a sheet with its columns from right to left, beginning in column Z, and two rows further down. */
    private static String mirrored(String xml) {
        StringBuilder rows = new StringBuilder();
        for (String row :
                xml.replaceAll("(?s).*<sheetData>(.*)</sheetData>.*", "$1").split("(?=<row )")) {
            if (row.isBlank()) {
                continue;
            }
            int number = Integer.parseInt(row.replaceAll("(?s)<row r=\"([0-9]+)\".*", "$1"));
            List<String> cells = new ArrayList<>();
            for (String cell : row.split("(?=<c r=)")) {
                if (cell.startsWith("<c ")) {
                    char column = (char) ('Z' - (cell.charAt(6) - 'A'));
                    cells.add(
                            0,
                            cell.replaceFirst("<c r=\"[A-Z]+[0-9]+\"", "<c r=\"" + column + (number + 2) + "\"")
                                    .replace("</row>", ""));
                }
            }
            rows.append("<row r=\"")
                    .append(number + 2)
                    .append("\">")
                    .append(String.join("", cells))
                    .append("</row>");
        }
        return xml.replaceAll("(?s)<sheetData>.*", "<sheetData>") + rows + "</sheetData></worksheet>";
    }

    @Test
    void own_columns_and_sheets_are_read_over() {
        CompetencyApplication application = Examples.read("ready");
        Zip zip = Zip.of(Workbook.write(application));
        zip.change(
                        zip.sheet("Badges"),
                        xml -> xml.replace(
                                "</sheetData>",
                                "<row r=\"90\"><c r=\"K90\" t=\"inlineStr\"><is><t>a comment of ours</t></is></c></row></sheetData>"))
                .change(
                        "xl/workbook.xml",
                        xml -> xml.replace(
                                "</sheets>", "<sheet name=\"Due dates\" sheetId=\"77\" r:id=\"own\"/></sheets>"))
                .change(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"own\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/own.xml\"/></Relationships>"))
                .put(
                        "xl/worksheets/own.xml",
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Requirement</t></is></c><c r=\"B1\"><f>1/0</f><v/></c></row></sheetData></worksheet>");

        assertThat(Examples.open(zip.file()).application()).isEqualTo(application);
    }

    @Test
    void the_same_application_gives_the_same_bytes_in_every_locale_and_time_zone() {
        CompetencyApplication application = Examples.read("ready");
        Map<String, byte[]> files = new LinkedHashMap<>();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("en-US", "tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("t") ? "Pacific/Kiritimati" : "Pacific/Niue"));
                files.put(tag, Workbook.write(application));
                assertThat(Examples.open(files.get(tag)).application()).as(tag).isEqualTo(application);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        files.forEach((tag, file) ->
                assertThat(Arrays.equals(file, files.get("en-US"))).as(tag).isTrue());
    }

    @Test
    void what_helps_to_fill_it_in_is_there() {
        Zip zip = Zip.of(TEMPLATE);
        String badges = zip.text(zip.sheet("Badges"));
        String practice = zip.text(zip.sheet("Connect Practice"));

        assertThat(zip.text("xl/workbook.xml")).contains("name=\"Start here\"").contains("state=\"hidden\"");
        assertThat(badges)
                .contains("state=\"frozen\"")
                .contains("<formula1>People!$A$3:$A$2001</formula1>")
                .contains("type=\"date\"")
                .contains("promptTitle=\"Record\"")
                .doesNotContain("errorTitle=\"null\"");
        assertThat(practice)
                .contains("<formula1>&quot;yes,no,not applicable&quot;</formula1>")
                .contains("Partner!$C$5&lt;&gt;\"yes\"", "Partner!$C$6&lt;&gt;\"yes\"");
    }

    @Test
    void a_workbook_is_told_by_its_first_bytes() {
        assertThat(Workbook.isWorkbook(new byte[] {'P', 'K', 3, 4, 9})).isTrue();
        assertThat(Workbook.isWorkbook(new byte[] {'{', '}'})).isFalse();
        assertThat(Workbook.isWorkbook(new byte[0])).isFalse();
    }

    @Test
    void places_are_written_as_spreadsheets_write_them() {
        assertThat(new Place("Badges", 6, 2)).hasToString("Badges!C7");
        assertThat(new Place("Case studies", 0, 27)).hasToString("'Case studies'!AB1");
        assertThat(new Place("O'Neill", 0, 702)).hasToString("'O''Neill'!AAA1");
    }
}
