package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.rule;

import java.util.List;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.InvalidRulesException;
import org.connectcompetency.rules.RuleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault in a condition or a right-hand side is reported in one sentence, with its line and rule. */
class ConditionErrorsTest {

    private static final String ASSESSMENT = "$a : Assessment( requirement == \"ACME-001\" )";
    private static final String NOTHING = "insert( $a.warning( \"w\", \"m\", \"r\" ) );";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CaseStudy( customer.nmae == "x" )                    | Customer has no field nmae. Did you mean "name"?
            CaseStudy( title == "x" && titel == "y" )            | CaseStudy has no field titel. Did you mean "title"?
            CaseStudy( title == titel )                          | CaseStudy has no field titel. Did you mean "title"?
            CaseStudy( $t : titel )                              | CaseStudy has no field titel. Did you mean "title"?
            CaseStudy( agents > 3, !actvie )                     | CaseStudy has no field actvie. Did you mean "active"?
            CaseStudy( customer!.nmae == "x" )                   | Customer has no field nmae. Did you mean "name"?
            CaseStudy( title.lenght() > 3 )                      | String has no method lenght. Did you mean "length"?
            CaseStudy( titel matches "x.*" )                     | CaseStudy has no field titel. Did you mean "title"?
            CaseStudy( titel in ( "x", "y" ) )                   | CaseStudy has no field titel. Did you mean "title"?
            $c : CaseStudy() Person( name == $c.titel )          | CaseStudy has no field titel. Did you mean "title"?
            $c : CaseStudy() String() from $c.featurez           | CaseStudy has no field featurez. Did you mean "features"?
            Partner( tier == PartnerTier.PREMIUM )               | PartnerTier has no constant PREMIUM. Did you mean "PREMIER"?
            Partner( teir == PartnerTier.PREMIER )               | Partner has no field teir. Did you mean "tier"?
            Partner( tier == PartnerTeir.PREMIER )               | Partner has no field PartnerTeir.
            Partner( tier == "PREMIER" )                         | PartnerTier cannot be compared with the text "PREMIER". Did you mean "PartnerTier.PREMIER"?
            CaseStudy( customer == "x" )                         | Customer cannot be compared with the text "x".
            eval( $b > 3 )                                       | There is no variable $b here. Did you mean "$a"?
            CaseStudy( agents == "x" )                           | A number cannot be compared with the text "x".
            CaseStudy( productionOn > "2026-03-01" )             | A date cannot be compared with the text "2026-03-01"; compare it with a date that is bound to a variable.
            accumulate( Person(); $n : count( $m ); $n > 1 )     | There is no variable $m here. Did you mean "$n"?
            accumulate( Person( rol == null ); $n : count() )    | Person has no field rol. Did you mean "role"?
            not( Person( rol == null ) and CaseStudy() )         | Person has no field rol. Did you mean "role"?
            List() from collect( Person( rol == null ) )         | Person has no field rol. Did you mean "role"?
            """)
    void a_name_that_nothing_has_is_named(String condition, String message) {
        String drl = acme(ASSESSMENT + "\n    " + condition, NOTHING)
                .replace("package acme\n", "package acme import java.util.List\n");

        assertThat(onlyProblem(drl).toString())
                .startsWith("acme.drl, line 8, rule \"ACME-001 is checked\": " + message);
    }

    /** A valid rule must not be refused because this library does not understand it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CaseStudy( customer.name == \"x\", $t : title, title.length > 3, features contains \"x\" )",
                "CaseStudy( $on : productionOn, productionOn != null, productionOn.year > 2000, agents == \"5\" )",
                "CaseStudy( this != null, java.time.LocalDate.MIN < productionOn, categories contains Category.CONTACT_CENTER_TRANSFORMATION )",
                "CaseStudy( $l : title.toLowerCase() ) Person( name == $l || name.contains( $l ) )",
                "CaseStudy( wellArchitectedReview!.highRiskIssues!.security > 3 || agents > 3 )",
                "$c : CaseStudy() $k : Kpi( name.length > 1 ) from $c.kpis",
                "accumulate( Person( $n : name ); $all : collectSet( $n ); $all contains \"x\" )",
                "Number( intValue > 3 ) from accumulate( Person( $p : allocationPercent ), sum( $p ) )",
                "accumulate( Person( $p : name ); $n : count( $p ), $m : max( $p.length() ); $n > 3, $m > 3 )",
                "Measurement( requirement == \"ACC-005\", actual * 10 > required ) OfferedWaiver( key == \"common-practice\" )",
                "exists( Person( role == PersonRole.SALES ) or Person( role in ( PersonRole.SALES, PersonRole.OTHER ) ) )",
                "forall( $p : Person() Person( this == $p, name != null ) )",
                "eval( $a != null ) Object( this.toString().length() > 3 ) CaseStudy( $s : ( title + agents ) )",
                "Assessment( threshold( \"x\" ) > 3, terms.thresholds[ \"x\" ] != null, requirement not in ( \"ACC-005\" ) )",
                "String( this matches \".*\" ) from new String( \"x\" )",
            })
    void what_compiles_is_not_refused(String condition) {
        assertThat(CompetencyValidator.builder()
                        .rules("acme.drl", acme(ASSESSMENT + "\n    " + condition, NOTHING))
                        .build()
                        .rules("ACME-001"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Assessment( requirement == "ACME-01" )                        | There is no requirement ACME-01, so this matches nothing. Did you mean "ACME-001"?
            Assessment( requirement in ( "ACC-005", "ACC-05" ) )          | There is no requirement ACC-05, so this matches nothing. Did you mean "ACC-005"?
            Measurement( requirement == "ACC-05" )               | There is no requirement ACC-05, so this matches nothing. Did you mean "ACC-005"?
            not Finding( "acc-005" == requirement )              | There is no requirement acc-005, so this matches nothing. Did you mean "ACC-005"?
            OfferedWaiver( key == "common-practise" )                     | There is no waiver common-practise, so this matches nothing. Did you mean "common-practice"?
            """)
    void an_id_that_matches_nothing_is_named(String condition, String message) {
        assertThat(onlyProblem(acme(ASSESSMENT + "\n    " + condition, NOTHING)).toString())
                .isEqualTo("acme.drl, line 8, rule \"ACME-001 is checked\": " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agenda-group \"x\"", "ruleflow-group \"x\"", "activation-group \"x\"", "lock-on-active true",
                        "enabled false",
                "date-effective \"01-Jan-2030\"", "date-expires \"01-Jan-2020\"", "timer( int: 10s )",
                        "calendars \"x\"", "duration 100"
            })
    void an_attribute_that_silences_the_rule_is_refused(String attribute) {
        String drl = acme(ASSESSMENT, NOTHING).replace("\nwhen", "\n    " + attribute + "\nwhen");

        assertThat(onlyProblem(drl).message())
                .startsWith("The attribute " + attribute.split("[ (]")[0] + " can keep the rule from firing");
    }

    @Test
    void a_rule_that_halts_the_engine_is_refused() {
        assertThat(onlyProblem(acme(ASSESSMENT, "drools.halt();")).message())
                .startsWith("A rule must not halt the engine");
    }

    @Test
    void what_the_compiler_says_of_a_right_hand_side_is_one_line_of_one_rule() {
        RuleProblem noMethod = onlyProblem(acme(ASSESSMENT, "insert( $a.bloker( \"a\", \"b\", \"c\" ) );"));
        RuleProblem noSemicolon = onlyProblem(acme(ASSESSMENT, "int i = 5 insert( i );"));

        RuleProblem noConstant = onlyProblem(acme(ASSESSMENT, "insert( PartnerTier.PREMIUM );"));

        assertThat(noConstant.toString())
                .isEqualTo(
                        "acme.drl, line 9, rule \"ACME-001 is checked\": PREMIUM cannot be resolved or is not a field. Did you mean \"PREMIER\"?");
        assertThat(noMethod.line()).isEqualTo(9);
        assertThat(noMethod.message()).contains("bloker").endsWith("Did you mean \"blocker\"?");
        assertThat(noSemicolon.rule()).isEqualTo("ACME-001 is checked");
        assertThat(noSemicolon.message()).doesNotContain("javaparser").hasSizeLessThan(300);
    }

    @Test
    void what_is_wrong_with_a_query_or_a_function_is_said_beside_what_is_wrong_with_rules() {
        List<RuleProblem> problems = problems(CompetencyValidator.builder()
                .rules("1.drl", IMPORTS + "query q( String x )\n    CaseStudy( titel == x )\nend\n")
                .rules("2.drl", IMPORTS + "function int f( int x ) { return y; }\n")
                .rules("3.drl", one("A3", "CaseStudy( titel == \"x\" )", NOTHING)));

        assertThat(problems).extracting(RuleProblem::file).containsExactly("1.drl", "2.drl", "3.drl");
        assertThat(problems).extracting(RuleProblem::line).containsExactly(5, 4, 8);
        assertThat(problems.get(1).message()).isEqualTo("y cannot be resolved to a variable.");
    }

    @Test
    void a_syntax_error_names_its_rule() {
        RuleProblem problem = onlyProblem(acme(ASSESSMENT + "\n    CaseStudy( agents > )", NOTHING));

        assertThat(problem.toString())
                .isEqualTo(
                        "acme.drl, line 8, rule \"ACME-001 is checked\": This is not DRL: no viable alternative at input ')' in rule \"ACME-001 is checked\"");
    }

    @Test
    void a_class_that_is_not_there_can_not_be_imported() {
        String drl = acme(ASSESSMENT, NOTHING)
                .replace(Drl.MODEL, "import org.connectcompetency.model.application.CaseStudi");

        assertThat(onlyProblem(drl).toString())
                .isEqualTo(
                        "acme.drl, line 2: There is no class org.connectcompetency.model.application.CaseStudi to import. Did you mean \"CaseStudy\"?");
    }

    @Test
    void a_file_may_begin_with_a_byte_order_mark() {
        assertThat(CompetencyValidator.builder()
                        .rules("acme.drl", "\uFEFF" + acme(ASSESSMENT, NOTHING))
                        .build()
                        .rules("ACME-001"))
                .hasSize(1);
    }

    @Test
    void the_problems_of_all_files_come_at_once() {
        List<RuleProblem> problems = problems(CompetencyValidator.builder()
                .rules("1.drl", one("A1", "CaseStudy( titel == \"x\" )", NOTHING))
                .rules("2.drl", one("A2", "", "insert( $a.bloker( \"a\", \"b\", \"c\" ) );"))
                .rules("3.drl", "package acme\nrule \"A3\"\nwhen\n    Partner( tier == \nthen\nend\n")
                .rules("4.drl", one("A4", "", NOTHING).replace("\"ACC-005\" )\nwhen", "\"ACC-05\" )\nwhen"))
                .rules("5.drl", one("A5", "", NOTHING).replace("@requirement( \"ACC-005\" )", ""))
                .rules("6.drl", one("A6", "", "insert( $a.bloker( \"a\", \"b\", \"c\" ) );")));

        assertThat(problems)
                .extracting(RuleProblem::file)
                .containsExactly("1.drl", "2.drl", "3.drl", "4.drl", "5.drl", "6.drl");
        assertThat(problems).extracting(RuleProblem::rule).containsExactly("A1", "A2", "A3", "A4", "A5", "A6");
        assertThat(problems.get(0).message()).contains("titel");
        assertThat(problems.get(1).message()).contains("bloker");
        assertThat(problems.get(5).message()).contains("bloker");
    }

    @Test
    void the_problems_of_all_rules_of_a_file_come_at_once() {
        String drl = IMPORTS;
        for (int i = 0; i < 10; i++) {
            drl += rule(
                    "A" + i,
                    "@requirement( \"ACC-005\" )",
                    "$a : Assessment( requirement == \"ACC-005\" )",
                    i == 3 || i == 8 ? "insert( $a.nothing" + i + "() );" : NOTHING);
        }
        List<RuleProblem> problems = problems(CompetencyValidator.builder().rules("acme.drl", drl));

        assertThat(problems).extracting(RuleProblem::rule).containsExactly("A3", "A8");
        assertThat(problems).extracting(RuleProblem::line).containsExactly(30, 65);
    }

    @Test
    void what_one_file_declares_is_there_for_the_others_of_its_package() {
        String declaring = "package acme\ndeclare Wish\n    text : String\nend\n";
        String using = acme(ASSESSMENT + "\n    Wish( text != null )", NOTHING);

        assertThat(CompetencyValidator.builder()
                        .rules("a.drl", declaring)
                        .rules("b.drl", using)
                        .build()
                        .rules("ACME-001"))
                .hasSize(1);
        assertThat(CompetencyValidator.builder()
                        .rules("b.drl", using)
                        .rules("c.drl", declaring)
                        .build()
                        .rules("ACME-001"))
                .hasSize(1);
        assertThat(CompetencyValidator.builder()
                        .rules("a.drl", declaring.replace("package acme", "package wishes"))
                        .rules("b.drl", using.replace("package acme", "package acme\nimport wishes.Wish"))
                        .build()
                        .rules("ACME-001"))
                .hasSize(1);
    }

    @Test
    void a_requirement_of_ones_own_has_one_title_and_an_id_of_its_own() {
        String titled = IMPORTS + rule("A", "@requirement( \"ACME-001\" ) @title( \"One\" )", ASSESSMENT, NOTHING);

        assertThat(onlyProblem(titled.replace("\"One\"", "\" \"")).message()).isEqualTo("The title must not be blank.");
        assertThat(onlyProblem(titled
                                + titled.substring(IMPORTS.length())
                                        .replace("rule \"A\"", "rule \"B\"")
                                        .replace("One", "Two"))
                        .message())
                .isEqualTo("The title of ACME-001 is \"Two\" here and \"One\" in another rule; say it once.");
        assertThat(onlyProblem(titled.replace("ACME-001", "acc-005")).message())
                .startsWith("The id acc-005 would be mistaken for ACC-005");
        assertThat(onlyProblem(titled.replace("ACME-001", "ELIGIBILTY-4")).message())
                .startsWith("The id ELIGIBILTY-4 would be mistaken for ELIGIBILITY-4");
    }

    private static String one(String name, String more, String then) {
        return IMPORTS
                + rule(
                        name,
                        "@requirement( \"ACC-005\" )",
                        "$a : Assessment( requirement == \"ACC-005\" )\n    " + more,
                        then);
    }

    private static RuleProblem onlyProblem(String drl) {
        List<RuleProblem> problems = problems(CompetencyValidator.builder().rules("acme.drl", drl));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<RuleProblem> problems(CompetencyValidator.Builder builder) {
        InvalidRulesException refused = catchThrowableOfType(InvalidRulesException.class, builder::build);
        assertThat(refused).as("refused").isNotNull();
        return refused.problems();
    }
}
