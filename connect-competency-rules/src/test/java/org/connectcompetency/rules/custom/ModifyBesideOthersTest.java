package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.problems;

import org.connectcompetency.rules.RuleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That a rule must not change a fact is said beside whatever else is wrong with it. */
class ModifyBesideOthersTest {

    private static final String CHANGES = "A rule must not change or delete a fact: ";
    private static final String WHEN =
            "$a : Assessment( requirement == \"ACME-001\" )\n    $c : CaseStudy( id == \"cs-1\" )";
    private static final String REPORT = "insert( $a.warning( \"w\", \"m\", \"r\" ) );";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            insert( $a.warning( "w", "m", "r" ) )                      | This is not Java: a ";" is missing before the end.
            insert( $a.warning( "w", "m", "r" );                       | This is not Java: a ")" is missing before ;.
            $a.warning( "w", "m", "r" );                               | The Report that is made here is lost. Write insert( … ) around it.
            insert( $a.warning( "w", $c.title, "r" ) );                | A right-hand side is Java, in which a field is read by its method. Write $c.title().
            drools.halt();                                             | A rule must not halt the engine, as the rules after it would not fire.
            """)
    void in_a_right_hand_side(String other, String message) {
        for (String modify : new String[] {
            "modify( $c ) { setAgents( 5 ) }", "modify( $c ){ agents = 5 };", "modify( $c ) { agents = 5; }"
        }) {
            String then = "String s = \"modify( $c ) {\"; // modify( $c ) { }\n    " + modify + "\n    " + other;

            assertThat(problems(acme(WHEN, then)))
                    .as(modify)
                    .satisfiesExactly(
                            first -> assertThat(first.toString())
                                    .startsWith("acme.drl, line 11, rule \"ACME-001 is checked\": " + CHANGES),
                            second -> assertThat(second.toString())
                                    .startsWith("acme.drl, line 12, rule \"ACME-001 is checked\": " + message));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"modify( $c ) { setAgents( 5 ) }", "modify( $c ){ agents = 5 };", "update( $c );"})
    void in_a_condition_and_in_another_rule(String modify) {
        String misspelt = WHEN.replace("id ==", "titel ==");
        String drl = acme(misspelt, modify)
                + Drl.rule(
                        "ACME-001 again", "@requirement( \"ACME-001\" )", WHEN, REPORT.replace("warning", "warnung"));

        assertThat(problems(drl)).extracting(RuleProblem::line).containsExactly(8, 10, 18);
        assertThat(problems(drl).get(0).message()).isEqualTo("CaseStudy has no field titel. Did you mean \"title\"?");
        assertThat(problems(drl).get(1).message()).startsWith(CHANGES);
        assertThat(problems(drl).get(2).message()).contains("warnung");
    }

    @Test
    void several_are_all_said() {
        String then = "modify( $c ){ agents = 5 };\n    modify( $a ) { terms = null }\n    " + REPORT;

        assertThat(problems(acme(WHEN, then)))
                .allSatisfy(problem -> assertThat(problem.message()).startsWith(CHANGES))
                .extracting(RuleProblem::line)
                .containsExactly(10, 11);
    }

    @Test
    void one_that_is_not_closed_is_said_all_the_same() {
        assertThat(problems(acme(WHEN, "modify( $c ) { setAgents( 5 )\n    " + REPORT)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(10);
                    assertThat(problem.message()).startsWith(CHANGES);
                });
    }
}
