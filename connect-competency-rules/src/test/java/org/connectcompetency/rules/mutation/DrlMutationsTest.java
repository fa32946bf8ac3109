package org.connectcompetency.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrlMutationsTest {

    @Test
    void a_rule_is_removed() {
        assertThat(mutants("Partner()", "insert( 1.5 );").get(0))
                .extracting(Mutant::place, Mutant::line, Mutant::change, Mutant::text)
                .containsExactly("R-1 A rule", 4, "rule removed", "package p\n\n// A \"comment\" ( != 1 )\n\n");
    }

    @Test
    void constraints_are_dropped_and_bindings_stay() {
        assertThat(conditions("Terms( $id : id, scope != $x, category == null )"))
                .contains("Terms( $id : id, category == null )", "Terms( $id : id, scope != $x )")
                .doesNotContain("Terms( scope != $x, category == null )");
        assertThat(conditions("Kpi( !Names.isBlank( name, 1 ) ) from $a.kpis")).contains("Kpi() from $a.kpis");
    }

    @Test
    void alternatives_are_dropped() {
        assertThat(conditions("X( a, b == null || b < c )")).contains("X( a, b == null )", "X( a, b < c )", "X( a )");
    }

    @Test
    void flags_are_negated() {
        assertThat(conditions("X( !a, b.c, $k.has( d ) )"))
                .contains("X( a, b.c, $k.has( d ) )", "X( !a, !b.c, $k.has( d ) )", "X( !a, b.c, !$k.has( d ) )");
    }

    @Test
    void operators_are_moved_by_one() {
        assertThat(conditions("X( a >= b, c < d, e == f )"))
                .contains("X( a > b, c < d, e == f )", "X( a >= b, c <= d, e == f )", "X( a >= b, c < d, e != f )");
        assertThat(conditions("X( a > b, c <= d, e != f )"))
                .contains("X( a >= b, c <= d, e != f )", "X( a > b, c < d, e != f )", "X( a > b, c <= d, e == f )");
    }

    @Test
    void operators_in_words_are_turned_round() {
        assertThat(conditions("X( a in ( B, C ), this not memberOf d )"))
                .contains("X( a not in ( B, C ), this not memberOf d )", "X( a in ( B, C ), this memberOf d )");
    }

    @Test
    void values_are_dropped_and_replaced() {
        assertThat(conditions("X( tier in ( Tier.LOW, Tier.HIGH ), a )"))
                .contains(
                        "X( tier in ( Tier.HIGH ), a )",
                        "X( tier in ( Tier.LOW ), a )",
                        "X( tier in ( Tier.LOW, Tier.LOW ), a )");
        assertThat(conditions("X( tier != Tier.LOW, Other.LOW )"))
                .contains("X( tier != Tier.HIGH, Other.LOW )")
                .noneMatch(each -> each.contains("Other.HIGH"));
    }

    @Test
    void what_must_not_be_there_may_be_there() {
        assertThat(conditions("A()\n    not B( c ) from d.e( f )"))
                .contains("A()\n    exists B( c ) from d.e( f )", "A()");
        assertThat(conditions("accumulate( A() and not B( c ); $n : collectSet( d ); $n > 0 )"))
                .contains(
                        "accumulate( A() ; $n : collectSet( d ); $n > 0 )",
                        "accumulate( A() and exists B( c ); $n : collectSet( d ); $n > 0 )",
                        "accumulate( A() and not B( c ); $n : collectList( d ); $n > 0 )",
                        "accumulate( A() and not B( c ); $n : collectSet( d ) )");
    }

    @Test
    void numbers_go_up_and_down_but_not_in_texts() {
        assertThat(conditions("X( a > 3, b == \"4\", c matches \"O[0-9]{1,19}\" )"))
                .contains(
                        "X( a > 4, b == \"4\", c matches \"O[0-9]{1,19}\" )",
                        "X( a > 2, b == \"4\", c matches \"O[0-9]{1,19}\" )")
                .contains(
                        "X( a > 3, b == \"4\", c matches \"O[0-9]{0,19}\" )",
                        "X( a > 3, b == \"4\", c matches \"O[0-9]{1,20}\" )")
                .noneMatch(each -> each.contains("\"5\"") || each.contains("[0-8]"));
    }

    @Test
    void findings_change_their_severity_and_lose_their_details() {
        assertThat(consequences("insert( $a.blocker( \"x 1\" )\n    .about( $b.of( c ) )\n    .measured( 0, 1 ) );"))
                .contains(
                        "insert( $a.warning( \"x 1\" )\n    .about( $b.of( c ) )\n    .measured( 0, 1 ) );",
                        "insert( $a.blocker( \"x 1\" )\n    \n    .measured( 0, 1 ) );",
                        "insert( $a.blocker( \"x 1\" )\n    .about( $b.of( c ) )\n     );",
                        "insert( $a.blocker( \"x 1\" )\n    .about( $b.of( c ) )\n    .measured( 0, 2 ) );")
                .noneMatch(each -> each.contains("x 2"));
        assertThat(consequences("insert( $a.gap( b ) );")).containsExactly("insert( $a.warning( b ) );");
    }

    private static List<String> conditions(String condition) {
        return texts(mutants(condition, "insert( a );"), "when\n", "\nthen");
    }

    private static List<String> consequences(String consequence) {
        return texts(mutants("A()", consequence), "then\n", "\nend");
    }

    private static List<String> texts(List<Mutant> mutants, String from, String to) {
        return mutants.stream()
                .map(Mutant::text)
                .filter(text -> text.contains(from))
                .map(text -> text.substring(text.indexOf(from) + from.length(), text.indexOf(to))
                        .strip())
                .toList();
    }

    private static List<Mutant> mutants(String condition, String consequence) {
        String drl = """
                package p

                // A "comment" ( != 1 )
                rule "R-1 A rule"
                    @requirement( "R-1" )
                when
                    %s
                then
                    %s
                end
                """.formatted(condition, consequence);
        return DrlMutations.of("p/r.drl", drl, type -> type.equals("Tier") ? List.of("LOW", "HIGH") : List.of());
    }
}
