package org.connectcompetency.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.UnaryOperator;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a cell is said with the sheet, the cell, and what would be right. */
class CellProblemsTest {

    private static final byte[] READY = Workbook.write(Examples.read("ready"));

    private static List<String> problems(UnaryOperator<Zip> change) {
        byte[] file = change.apply(Zip.of(READY)).file();
        InvalidWorkbookException refused =
                catchThrowableOfType(InvalidWorkbookException.class, () -> Examples.open(file));
        assertThat(refused).as("the workbook is refused").isNotNull();
        return refused.problems().stream().map(CellProblem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Badges        | C7 | next week    | Badges!C7: holds the text "next week"; "Completed on" must be a date such as 2026-06-15
            Badges        | C7 | 15.06.2026   | Badges!C7: holds the text "15.06.2026"; "Completed on" must be a date such as 2026-06-15
            Badges        | B3 | Gold         | Badges!B3: holds the text "Gold"; "Badge" must be one of Amazon Connect Fundamentals Badge, Amazon Connect AI Fundamentals Badge, Amazon Connect Communications Specialist Badge, Amazon Connect Developer Badge, Amazon Connect Outbound Communications Badge, Amazon Connect Reporting & Analytics Badge, Conversational AI Experiences Course
            People        | D3 | half         | People!D3: holds the text "half"; "Allocation in percent" must be a number such as 5000 or 49.5
            People        | E3 | maybe        | People!E3: holds the text "maybe"; "Connect experience" must be yes or no
            People        | C4 | ` `          | People!C4: is empty; "Role" must be one of Solutions Architect, Technical Lead, Developer, Engineer, Delivery Manager, Project Manager, Sales, Business Development, Other
            Case studies  | C26 | 49.5        | 'Case studies'!C26: holds the text "49.5"; "Agents" must be a whole number such as 50
            Common AWS Partner Practice | D4 | perhaps | 'Common AWS Partner Practice'!D4: holds the text "perhaps"; "Answer" must be yes if there is a response, else no
            Common AWS Partner Practice | D5 | perhaps | 'Common AWS Partner Practice'!D5: holds the text "perhaps"; "Answer" must be yes, no or not applicable
            Common AWS Partner Practice | K5 | comment | 'Common AWS Partner Practice'!K5: holds the text "comment"; "Line" must be one of response, criterion, evidence
            """)
    void a_value_that_does_not_belong_there(String sheet, String cell, String text, String problem) {
        assertThat(problems(zip -> zip.text(sheet, cell, text))).containsExactly(problem);
    }

    @Test
    void a_formula_is_not_taken_for_a_value() {
        assertThat(problems(zip -> zip.cell("Badges", "C7", "t=\"n\"><f>TODAY()</f><v>46188</v></c>")))
                .containsExactly("Badges!C7: holds a formula; \"Completed on\" must be a date such as 2026-06-15");
        assertThat(problems(zip -> zip.cell("People", "B3", "t=\"str\"><f>[1]Sheet1!A1</f><v>Eve</v></c>")))
                .containsExactly(
                        "People!B3: holds a formula; \"Name\" must be text; choose the format \"Text\" and type it again");
    }

    @Test
    void an_error_a_plain_number_and_a_percentage_are_not_guessed_at() {
        assertThat(problems(zip -> zip.cell("People", "D3", "t=\"e\"><v>#REF!</v></c>")))
                .containsExactly(
                        "People!D3: holds the error #REF!; \"Allocation in percent\" must be a number such as 5000 or 49.5");
        assertThat(problems(zip -> zip.cell("Badges", "C7", "t=\"n\"><v>46188</v></c>")))
                .containsExactly(
                        "Badges!C7: holds the number 46188; \"Completed on\" must be a date such as 2026-06-15");
    }

    @Test
    void a_percentage_is_not_taken_for_its_number() {
        int styles = Zip.of(READY)
                .text("xl/styles.xml")
                .replaceAll("(?s).*<cellXfs|</cellXfs>.*", "")
                .split("<xf ")
                .length;
        String percentage = "<xf numFmtId=\"9\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellXfs>";

        assertThat(problems(zip -> zip.change("xl/styles.xml", xml -> xml.replace("</cellXfs>", percentage))
                        .cell("People", "D3", "s=\"" + (styles - 1) + "\"><v>0.5</v></c>")))
                .containsExactly(
                        "People!D3: holds a percentage, which is stored as 0.5; \"Allocation in percent\" must be a plain number: 50 for 50 %; choose the number format \"General\"");
    }

    @Test
    void all_problems_are_listed() {
        assertThat(problems(zip -> zip.text("Badges", "C7", "soon")
                        .text("People", "E3", "x")
                        .text("Partner", "C9", "Gold")))
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("Partner!C9: "))
                .anyMatch(problem -> problem.startsWith("People!E3: "))
                .anyMatch(problem -> problem.startsWith("Badges!C7: "));
    }

    @Test
    void a_missing_header_is_named() {
        assertThat(problems(zip -> zip.text("Badges", "D2", "Proof")))
                .containsExactly(
                        "Badges!A2: this row lacks the header \"Record\"; columns may be in any order, and empty, but each must be there");
        assertThat(problems(zip -> zip.text("Case studies", "A26", "Seats")))
                .containsExactly(
                        "'Case studies'!A2: this column lacks the field \"Agents\"; fields may be in any order, and empty, but each must be there");
        assertThat(problems(zip -> zip.text("Common AWS Partner Practice", "E2", "What we do")))
                .containsExactly(
                        "'Common AWS Partner Practice'!A2: this row lacks the header \"Text\"; columns may be in any order, and empty, but each must be there");
    }

    @Test
    void a_header_that_is_given_twice_is_named() {
        assertThat(problems(zip -> zip.text("Badges", "D2", "Completed on")))
                .contains("Badges!D2: the header \"Completed on\" is given twice; it must be given once");
    }

    @Test
    void a_missing_sheet_is_named() {
        assertThat(problems(zip -> zip.change("xl/workbook.xml", xml -> xml.replace("\"Badges\"", "\"Certificates\""))))
                .containsExactly(
                        "the workbook has no sheet \"Badges\"; it must have one, which may be empty below its headers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Badges        | A7  | nobody     | Badges!A7
            People        | A4  | maren-oakes | People!A4
            Co-sell       | A3  | O1         | Co-sell!A3
            Common AWS Partner Practice | A5 | NO-1 | Common AWS Partner Practice!A5
            Common AWS Partner Practice | L5 | no-key | Common AWS Partner Practice!D5
            Common Customer Example | B4 | nobody | Common Customer Example!B4
            Partner       | C8  | ``         | Partner!C8
            Partner       | C3  | 1999-01    | Partner!C3
            People        | D3  | 101        | People!D3
            Case studies  | C26 | -1         | Case studies!C26
            """)
    void what_a_validator_refuses_has_its_cell(String sheet, String cell, String text, String place) {
        Workbook workbook = Examples.open(Zip.of(READY).text(sheet, cell, text).file());
        CompetencyApplication application = workbook.application();

        InvalidApplicationException refused = catchThrowableOfType(
                InvalidApplicationException.class,
                () -> CompetencyValidator.create().validate(application));

        assertThat(refused).as("refused").isNotNull();
        assertThat(workbook.problems(refused))
                .extracting(problem -> String.valueOf(problem.place()).replace("'", ""))
                .contains(place);
    }

    @Test
    void a_pointer_leads_to_the_cell_of_its_value() {
        Workbook workbook = Examples.open(READY);

        assertThat(workbook.place("/partner/tier")).hasToString("Partner!C9");
        assertThat(workbook.place("/badgeCompletions/0/completedOn")).hasToString("Badges!C3");
        assertThat(workbook.place("/badgeCompletions/1")).hasToString("Badges!A4");
        assertThat(workbook.place("/caseStudies/1/customer/name")).hasToString("'Case studies'!D6");
        assertThat(workbook.place("/caseStudies/1/kpis/2/target")).isNotNull();
        assertThat(workbook.place("/responses/0/requirement")).hasToString("'Common AWS Partner Practice'!A4");
        assertThat(workbook.place("/marketingActivities")).hasToString("Marketing!A2");
        assertThat(workbook.place("")).isNull();
    }
}
