package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.judged;
import static org.connectcompetency.rules.custom.Drl.problem;

import org.connectcompetency.model.result.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An enum never equals a text, so a comparison of the two matches nothing, or everything. */
class TextAndEnumTest {

    private static final String OWN = "$a : Assessment( requirement == \"ACME-001\" )\n    ";
    private static final String REPORT = "insert( $a.warning( \"w\", \"m\", \"r\" ) );";

    private static String file(String condition, String then) {
        return acme(OWN + condition, then).replace("package acme\n", "package acme import java.util.*\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CaseStudy( stage == \"PRODUCTION\" )",
                "CaseStudy( stage in ( \"PRODUCTION\" ) )",
                "CaseStudy( stage in ( CaseStudyStage.PILOT, \"PRODUCTION\" ) )",
                "CaseStudy( stage in ( 'PRODUCTION' ) )",
                "CaseStudy( stage not in ( \"PRODUCTION\" ) )",
                "CaseStudy( !( stage in ( \"PRODUCTION\" ) ) )",
                "CaseStudy( stage == CaseStudyStage.PILOT || == \"PRODUCTION\" )",
                "CaseStudy( stage.equals( \"PRODUCTION\" ) )",
                "CaseStudy( \"PRODUCTION\".equals( stage ) )",
                "CaseStudy( !stage.equals( \"PRODUCTION\" ) )",
                "CaseStudy( Objects.equals( stage, \"PRODUCTION\" ) )",
                "$c : CaseStudy() eval( $c.stage.equals( \"PRODUCTION\" ) )",
                "CaseStudy( $s : stage ) Person( $s in ( \"PRODUCTION\" ) )",
                "$all : CompetencyApplication() CaseStudy( stage in ( \"PRODUCTION\" ) ) from $all.caseStudies",
                "not CaseStudy( stage in ( \"PRODUCTION\" ) )",
                "accumulate( CaseStudy( stage in ( \"PRODUCTION\" ) ); $n : count(); $n > 0 )",
                "accumulate( CaseStudy( $s : stage ); $all : collectSet( $s ); $all contains \"PRODUCTION\" )",
            })
    void a_text_is_refused_wherever_an_enum_is_compared(String condition) {
        assertThat(problem(file(condition, REPORT)))
                .isEqualTo("acme.drl, line 8, rule \"ACME-001 is checked\": CaseStudyStage cannot be compared with the"
                        + " text \"PRODUCTION\". Did you mean \"CaseStudyStage.PRODUCTION\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CaseStudy( categories contains \"CONTACT_CENTER_TRANSFORMATION\" )",
                "CaseStudy( categories not contains \"CONTACT_CENTER_TRANSFORMATION\" )",
                "CaseStudy( categories excludes \"CONTACT_CENTER_TRANSFORMATION\" )",
                "CaseStudy( \"CONTACT_CENTER_TRANSFORMATION\" memberOf categories )",
                "CaseStudy( \"CONTACT_CENTER_TRANSFORMATION\" not memberOf categories )",
                "CaseStudy( categories.contains( \"CONTACT_CENTER_TRANSFORMATION\" ) )",
                "CaseStudy( $all : categories ) Person( $all contains \"CONTACT_CENTER_TRANSFORMATION\" )",
                "$c : CaseStudy() Category( this in ( \"CONTACT_CENTER_TRANSFORMATION\" ) ) from $c.categories",
            })
    void a_text_is_refused_in_a_list_of_enums(String condition) {
        assertThat(problem(file(condition, REPORT)))
                .isEqualTo(
                        "acme.drl, line 8, rule \"ACME-001 is checked\": Category cannot be compared with the text"
                                + " \"CONTACT_CENTER_TRANSFORMATION\". Did you mean \"Category.CONTACT_CENTER_TRANSFORMATION\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CaseStudy( title == stage )                        | CaseStudyStage cannot be compared with a text; compare its name( ).
            CaseStudy( stage memberOf features )               | CaseStudyStage cannot be compared with a text; compare its name( ).
            CaseStudy( stage matches "P.*" )                   | CaseStudyStage is no text, so matches cannot be asked of it; ask it of its name( ).
            CaseStudy( agents in ( "many" ) )                  | A number cannot be compared with the text "many".
            CaseStudy( productionOn in ( "2026-03-01" ) )      | A date cannot be compared with the text "2026-03-01"; compare it with a date that is bound to a variable.
            Finding( requirement.equals( "ACC-05" ) )          | There is no requirement ACC-05, so this matches nothing. Did you mean "ACC-005"?
            """)
    void so_is_what_is_known_to_be_a_text(String condition, String message) {
        assertThat(problem(file(condition, REPORT)))
                .isEqualTo("acme.drl, line 8, rule \"ACME-001 is checked\": " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CaseStudy( stage in ( CaseStudyStage.PRODUCTION ), categories contains Category.CONTACT_CENTER_TRANSFORMATION )",
                "CaseStudy( stage.name == \"PRODUCTION\", stage.name() in ( \"PRODUCTION\" ), stage.toString.equals( \"PRODUCTION\" ) )",
                "CaseStudy( agents in ( \"800\", 60, 120, 200 ) || agents > 0, features not contains \"x\", !( \"x\" memberOf features ) )",
                "accumulate( CaseStudy( $s : stage ); $all : collectSet( $s ); $all contains CaseStudyStage.PRODUCTION )",
                "accumulate( CaseStudy( $t : title ); $all : collectList( $t ); $all not contains \"x\" )",
            })
    void a_comparison_that_can_match_is_left_alone(String condition) {
        assertThat(judged(file(condition, REPORT)).findings()).isNotEmpty();
        assertThat(judged(file(condition, REPORT)).status()).isEqualTo(Status.MET);
    }
}
