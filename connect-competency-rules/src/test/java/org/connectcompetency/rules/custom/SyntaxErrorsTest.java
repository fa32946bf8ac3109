package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is forgotten most often is named where it was forgotten, with what to write. */
class SyntaxErrorsTest {

    private static final String IN_RULE = ", rule \"ACME-001 is checked\": ";

    /** A sound file; the tests leave something out of it. Its rule begins in line 4. */
    private static final String SOUND = acme(
            "$a : Assessment( requirement == \"ACME-001\" )\n    $c : CaseStudy( agents > 5, title != \"x\" )",
            "String who = \"m\";\n    insert( $a.warning( \"w\", who, \"r\" ) );");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "ACME-001" )\\n    $c        | "ACME-001"\\n    $c       | line 7 | This is not DRL: a ")" is missing for a "(" of this line.
            title != "x" )               | title != "x"             | line 8 | This is not DRL: a ")" is missing for a "(" of this line.
            title != "x" )               | title != "x" ) )         | line 8 | This is not DRL: there is a ")" too many in this line.
            title != "x" )               | title != "x )            | line 8 | This is not DRL: a quotation mark (") is missing in this line.
            title != "x" )               | title != “x” )           | line 8 | This is not DRL: texts have straight quotation marks ("), and there is a curly one in this line.
            agents > 5                   | agents = 5               | line 8 | This is not DRL: a condition compares with "==": agents == 5.
            title != "x"                 | customer.name = "x"      | line 8 | This is not DRL: a condition compares with "==": customer.name == "x".
            agents > 5,                  | agents > 5 and           | line 8 | This is not DRL: constraints of one fact are separated by a ",".
            agents > 5,                  | agents > 5;              | line 8 | Constraints are separated by a ",", not by a ";".
            \\nwhen\\n                     | \\n                       | line 8 | This is not DRL: "when" is missing before "then".
            \\nthen\\n                     | \\n                       | line 11 | This is not DRL: "then" is missing before "end".
            end\\n                        | \\n                       | line 4 | This is not DRL: what begins in this line has no "end".
            "m";                         | "m"                      | line 10 | This is not Java: a ";" is missing before insert.
            who, "r" ) );                | who, "r" ) )             | line 11 | This is not Java: a ";" is missing before the end.
            who, "r" ) );                | who, "r" );              | line 11 | This is not Java: a ")" is missing before ;.
            who, "r" ) );                | who, r" ) );             | line 11 | This is not DRL: a quotation mark (") is missing in this line.
            """)
    void what_was_forgotten_is_named(String sound, String broken, String line, String message) {
        String drl = SOUND.replace(sound.replace("\\n", "\n"), broken.replace("\\n", "\n"));

        assertThat(drl).isNotEqualTo(SOUND);
        assertThat(problem(drl)).isEqualTo("acme.drl, " + line + IN_RULE + message);
    }

    @Test
    void an_end_that_is_missing_is_not_looked_for_in_the_next_rule() {
        String drl = SOUND.replaceFirst("end\n$", "\n")
                + SOUND.substring(IMPORTS.length()).replace("is checked", "is checked again");

        assertThat(problem(drl))
                .isEqualTo("acme.drl, line 4" + IN_RULE + "This is not DRL: what begins in this line has no \"end\".");
    }

    @Test
    void a_function_names_its_line() {
        assertThat(problem(SOUND.replace("rule \"", "function int f( int x ) {\n    return x\n}\nrule \"")))
                .isEqualTo("acme.drl, line 5: This is not Java: a \";\" is missing before the end.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            accumulate( Person( $n : name, $r : role ); $m : max( $n.length() + $r.ordinal() ) )      | An argument of max cannot have two variables ($n, $r). Bind the whole expression to one in the pattern, in brackets, such as $value : ( … ), and write max( $value ).
            accumulate( Person( $n : name ) and CaseStudy( $t : title ); $m : collectSet( $n + $t ) ) | An argument of collectSet cannot have two variables ($n, $t). Bind the whole expression to one in the pattern, in brackets, such as $value : ( … ), and write collectSet( $value ).
            accumulate( Person( $n : name ); $all : collectSet( $n ); $all.size > 1 )                 | What collectSet collects cannot be asked for anything here. Write $all : Set( size > 1 ) from accumulate( …, collectSet( $n ) ), with what you ask for in place of size > 1.
            accumulate( Person( $n : name ); $all : collectList( $n ); !$all.isEmpty() )              | What collectList collects cannot be asked for anything here. Write $all : List( size > 1 ) from accumulate( …, collectList( $n ) ), with what you ask for in place of size > 1.
            """)
    void what_an_accumulate_cannot_do_is_named(String condition, String message) {
        String drl = SOUND.replace("\nthen", "\n    " + condition + "\nthen");

        assertThat(problem(drl)).isEqualTo("acme.drl, line 9" + IN_RULE + message);
    }

    /** What the messages say works. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            accumulate( Person( $value : ( name.length() + role.ordinal() ) ); $m : max( $value ); $m > 1 )
            $all : Set( size > 1 ) from accumulate( Person( $n : name ), collectSet( $n ) )
            $all : List( size > 1 ) from accumulate( Person( $n : name ), collectList( $n ) )
            accumulate( $p : Person( $n : name ); $m : max( $n.length() + $p.id().length() ) )
            accumulate( Person( $n : name ); $all : collectSet( $n ) ) eval( $all.size() > 1 )
            """)
    void what_it_can_is_left_alone(String condition) {
        String drl = SOUND.replace("\nthen", "\n    " + condition + "\nthen")
                .replace("package acme\n", "package acme import java.util.*\n");

        assertThat(Drl.judged(drl).findings()).isNotEmpty();
    }
}
