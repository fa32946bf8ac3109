package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.judged;
import static org.connectcompetency.rules.custom.Drl.problem;

import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a right-hand side must not do is seen before it is compiled. */
class RightHandSideTest {

    private static final String WHEN =
            "$a : Assessment( requirement == \"ACME-001\" )\n    $c : CaseStudy( id == \"cs-1\" )";

    private static String file(String then) {
        return acme(WHEN, then).replace("package acme\n", "package acme import java.util.*\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $a.blocker( "w", "m", "r" );                                             | Report
            $a.blocker( "w", "m", "r" ).measured( 1, 2 ).about( "x" );               | Report
            if ( $a != null ) { $a.gap( "w", "m", "r" ); }                           | Report
            List.of( "x" ).forEach( each -> $a.warning( each, "m", "r" ) );          | Report
            Report r = $a.blocker( "w", "m", "r" );                                  | Report
            var r = $a.blocker( "w", "m", "r" );                                     | Report
            new Report( "ACME-001", null, Report.Kind.GAP, "c", "m", "r", null, null, null, null ); | Report
            $a.measure( "people", 1, 2 ).forSubject( "x" );                          | Measurement
            $a.measure( "people", 1, 2 ).repeats( "x", "again" );                    | Repetition
            """)
    void what_is_made_and_not_inserted_is_lost(String then, String made) {
        assertThat(problem(file(then)))
                .isEqualTo("acme.drl, line 10, rule \"ACME-001 is checked\": The " + made
                        + " that is made here is lost. Write insert( … ) around it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Report r = $a.warning( \"w\", \"m\", \"r\" ); insert( r );",
                "Report r = null; r = $a.warning( \"w\", \"m\", \"r\" ); insert( r.about( \"x\" ) );",
                "var r = $a.warning( \"w\", \"m\", \"r\" ); if ( r != null ) insert( r );",
                "List<Object> all = new ArrayList<>(); all.add( $a.warning( \"w\", \"m\", \"r\" ) ); for ( Object each : all ) { insert( each ); }",
                "List.of( \"w\" ).forEach( each -> insert( $a.warning( each, \"m\", \"r\" ) ) );",
                "List.of( \"w\" ).stream().map( each -> $a.warning( each, \"m\", \"r\" ) ).forEach( each -> insert( each ) );",
                "insert( $c.agents() > 5 ? $a.warning( \"w\", \"m\", \"r\" ) : null );",
            })
    void what_is_inserted_is_heard(String then) {
        assertThat(judged(file(then)).findings()).extracting(Finding::code).containsExactly("w");
    }

    /** As the guide says: a number that falls short is no fault until a rule reports it. */
    @Test
    void a_measure_without_a_report_leaves_its_requirement_met() {
        assertThat(judged(file("insert( $a.measure( \"people\", 1, 2 ) );")).status())
                .isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drools.getKieRuntime().getAgenda().clear();",
                "drools.getKieRuntime().insert( $a.warning( \"w\", \"m\", \"r\" ) );",
                "drools.getKieRuntime().getKieBase().removeRule( \"acme\", \"x\" );",
                "drools.insert( $a.warning( \"w\", \"m\", \"r\" ) );",
                "drools.setFocus( \"x\" );",
                "drools.getRule().getClass();",
                "insert( String.valueOf( drools ) );",
                "Object engine = drools; insert( $a.warning( \"w\", \"m\", \"r\" ) );",
            })
    void the_engine_is_out_of_reach(String then) {
        assertThat(problem(file(then)))
                .isEqualTo("acme.drl, line 10, rule \"ACME-001 is checked\": A rule must not use drools, except for"
                        + " drools.getRule( ).getName( ), getPackageName( ) and getMetaData( ): what it does to the engine"
                        + " can silence other rules. Use insert( … ).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kcontext.getKieRuntime().halt();",
                "channels[ \"x\" ].send( 1 );",
                "entryPoints[ \"x\" ].insert( 1 );"
            })
    void so_are_its_other_names(String then) {
        assertThat(problem(file(then)))
                .startsWith("acme.drl, line 10, rule \"ACME-001 is checked\": A rule must not use "
                        + then.split("[.\\[]")[0] + ", except for ");
    }

    @Test
    void a_rule_may_ask_for_its_own_name() {
        assertThat(judged(file("insert( $a.warning( \"w\", drools.getRule().getName(), \"r\" ) );"))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("ACME-001 is checked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update( $c );",
                "delete( $c );",
                "retract( $c );",
                "modify( $c ) { setAgents( 5 ) }",
                "modify( $a ){ terms( null ) };",
                "try { update( $c ); } catch ( RuntimeException e ) { }",
            })
    void facts_stay_as_they_are(String then) {
        assertThat(problem(file(then)))
                .isEqualTo(
                        "acme.drl, line 10, rule \"ACME-001 is checked\": A rule must not change or delete a fact: facts"
                                + " are what the application says and must stay as they are. Insert what the rule has to say.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"insertLogical", "insertAsync"})
    void there_is_one_way_to_insert(String otherwise) {
        assertThat(problem(file(otherwise + "( $a.warning( \"w\", \"m\", \"r\" ) );")))
                .isEqualTo("acme.drl, line 10, rule \"ACME-001 is checked\": A rule must not use " + otherwise
                        + "( … ). Write insert( … ).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            insert( $a.warning( "w", "m" + $c.agents, "r" ) );              | $c.agents()
            insert( $a.warning( "w", "m" + $c.customer.name, "r" ) );       | $c.customer().name()
            insert( $a.warning( "w", "m" + $c.customer().name, "r" ) );     | $c.customer().name()
            """)
    void a_field_is_read_by_its_method(String then, String written) {
        assertThat(problem(file(then)))
                .isEqualTo(
                        "acme.drl, line 10, rule \"ACME-001 is checked\": A right-hand side is Java, in which a field is"
                                + " read by its method. Write " + written + ".");
        assertThat(judged(file(then.replaceAll(
                                        "\\$c\\.[\\w.()]+\\w", "\\" + written.substring(0, written.length() - 2) + "()")
                                .replace("()()", "()")))
                        .findings())
                .hasSize(1);
    }

    @Test
    void the_other_dialect_reads_fields_and_is_looked_at_too() {
        String report = "insert( $a.warning( \"w\", $c.title, \"r\" ) )";
        String drl = file("%s").replace("\nwhen", "\n    dialect \"mvel\"\nwhen");

        assertThat(judged(drl.replace("%s", report)).findings()).hasSize(1);
        assertThat(judged(drl.replace("%s", report + ";")).findings()).hasSize(1);
        assertThat(problem(drl.replace("%s", "drools.halt()")))
                .isEqualTo(
                        "acme.drl, line 11, rule \"ACME-001 is checked\": A rule must not halt the engine, as the rules"
                                + " after it would not fire.");
        assertThat(problem(drl.replace("%s", "$a.blocker( \"w\", \"m\", \"r\" )")))
                .contains("The Report that is made here is lost");
    }
}
