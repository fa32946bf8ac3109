package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.problem;
import static org.connectcompetency.rules.custom.Drl.rule;

import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a rule reports on is among what it names: else it would be left out where one requirement is looked at alone.
 */
class NamedRequirementsTest {

    private static final String REPORT = "insert( $a.warning( \"w\", \"m\", \"r\" ) );";

    private static String file(String when, String then) {
        return IMPORTS + rule("R", "@requirement( \"ACC-007\" )", when, then);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $a : Assessment( requirement == "ACC-008" )                                     | insert( $a.blocker( "c", "m", "r" ) );
            $a : Assessment( requirement in ( "ACC-007", "ACC-008" ) )                      | insert( $a.warning( "c", "m", "r" ) );
            $a : Assessment( requirement == "ACC-007" OR requirement == "ACC-008" )         | insert( $a.gap( "c", "m", "r" ) );
            $a : Assessment( caseStudy == null && "ACC-008" == requirement )                | insert( $a.measure( "m", 1, 2 ) );
            $a : Terms( requirement == "ACC-008" )                                          | insert( $a.exclude( "c", $a, "s", "r" ) );
            $a : Measurement( requirement == "ACC-008" )                                    | insert( $a.blocker( "c", "m", "r" ).about( "x" ) );
            $a : Measurement( requirement == "ACC-008" )                                    | insert( $a.assessment().blocker( "c", "m", "r" ) );
            $a : EvidenceCount( requirement == "ACC-008" )                                  | insert( $a.assessment().gap( "c", "m", "r" ) );
            Partner()                                                                       | insert( new Report( "ACC-008", null, Report.Kind.GAP, "c", "m", "r", null, null, null, null ) );
            """)
    void a_report_on_another_requirement_is_refused_where_it_can_be_seen(String when, String then) {
        assertThat(problem(file(when.replace(" OR ", " || "), then)))
                .isEqualTo(
                        "acme.drl, line 9, rule \"R\": The rule reports on ACC-008, and its @requirement names ACC-007"
                                + " only. Name all that it reports on: @requirement( \"ACC-007, ACC-008\" ).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $a : Assessment( requirement matches "ACC-00[78]" )                          | insert( $a.warning( "c", "m", "r" ) );
            $a : Assessment( requirement != "ACC-007" )                                  | insert( $a.warning( "c", "m", "r" ) );
            Measurement( requirement == "ACC-008", $a : assessment )                     | insert( $a.warning( "c", "m", "r" ) );
            $a : Assessment( $r : requirement ) Measurement( requirement == $r )         | insert( $a.warning( "c", "m", "r" ) );
            $a : Assessment() Measurement( assessment == $a, requirement == "ACC-008" )  | insert( $a.warning( "c", "m", "r" ) );
            Partner()                                                                    | String id = "ACC-008"; insert( new Report( id, null, Report.Kind.GAP, "c", "m", "r", null, null, null, null ) );
            """)
    void else_it_is_refused_when_it_is_made(String when, String then) {
        CompetencyValidator validator = CompetencyValidator.builder()
                .rules("acme.drl", file(when, then))
                .build();

        RuleExecutionException failure = catchThrowableOfType(
                RuleExecutionException.class,
                () -> validator.validate(Samples.ready().build()));

        assertThat(failure.rule()).isEqualTo("R");
        assertThat(failure.getMessage())
                .matches(
                        "The rule \"R\" \\(acme.drl, line 4\\) reports on (?!ACC-007)\\S+, and its @requirement names ACC-007 only; name all that"
                                + " it reports on: @requirement\\( \"ACC-007, \\S+\" \\)\\.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $a : Assessment()                                        | Assessment
            $a : Assessment( caseStudy != null, $asOf : asOf )       | Assessment
            $a : Assessment() CaseStudy( id == $a.caseStudy!.id )    | Assessment
            $a : Measurement( name == "completions" )                | Measurement
            $a : Terms() Partner()                                   | Terms
            """)
    void a_fact_of_any_requirement_is_nothing_to_report_on(String when, String type) {
        assertThat(problem(file(when, "insert( $a.blocker( \"c\", \"m\", \"r\" ) );")))
                .isEqualTo("acme.drl, line 9, rule \"R\": $a can be the " + type
                        + " of any requirement, and the rule would" + " report on each. Name the one that it judges: "
                        + type + "( requirement == \"ACC-007\" ).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a : Assessment( requirement == \"ACC-007\", caseStudy == null )",
                "$a : Assessment( requirement in ( \"ACC-007\" ) )",
                "$a : Assessment( requirement == \"ACC-007\" ) accumulate( $b : Assessment(); $n : count( $b ) )",
                "$a : Assessment( requirement == \"ACC-007\" ) $b : Assessment( requirement == \"ACC-008\" )",
                "$a : Assessment( requirement == \"ACC-007\" ) exists Assessment( caseStudy != null )",
                "$b : Terms( requirement == \"ACC-007\" ) $a : Assessment( terms == $b )",
                "Measurement( requirement == \"ACC-007\", $a : assessment )",
                "$a : Measurement( requirement == \"ACC-007\", name == \"opportunities\" )",
            })
    void what_reports_on_what_it_names_is_left_alone(String when) {
        assertThat(CompetencyValidator.builder()
                        .rules("acme.drl", file(when, REPORT))
                        .build()
                        .validate(Samples.ready().build())
                        .requirement("ACC-007")
                        .orElseThrow()
                        .findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("R"));
    }

    @Test
    void a_rule_may_report_on_all_that_it_names() {
        String drl = file("$a : Assessment( requirement in ( \"ACC-007\", \"ACC-008\" ) )", REPORT)
                .replace("\"ACC-007\" )\nwhen", "\"ACC-007, ACC-008\" )\nwhen");
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", drl).build();

        assertThat(validator.validate(Samples.ready().build()).findings()).hasSize(2);
        assertThat(validator.validateOnly("ACC-008", Samples.ready().build()).findings())
                .hasSize(1);
        assertThat(validator.rules("ACC-008")).extracting(rule -> rule.name()).contains("R");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @requirement( "ACC-007", "ACC-008" )              | @requirement takes one text. Write @requirement( "ACC-007, ACC-008" ).
            @requirement( { "ACC-007", "ACC-008" } )          | @requirement takes one text. Write @requirement( "ACC-007, ACC-008" ).
            @requirement( "ACC-007" ) @requirement( "ACC-008" ) | @requirement is given twice. Name all requirements in one: @requirement( "ACC-007, ACC-008" ).
            """)
    void several_requirements_are_named_in_one_text(String metadata, String message) {
        String drl =
                IMPORTS + rule("R", metadata, "$a : Assessment( requirement in ( \"ACC-007\", \"ACC-008\" ) )", REPORT);

        assertThat(problem(drl)).isEqualTo("acme.drl, line 5, rule \"R\": " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requirement in ( \"ACC-007\", \"ACC-008\" )",
                "requirement == \"ACC-007\"",
                "requirement == \"ACC-006\"",
                "requirement matches \"ACC-006\"",
            })
    void two_texts_are_refused_whatever_the_rule_reports_on(String constraint) {
        String drl = IMPORTS
                + rule(
                        "R",
                        "@requirement( \"ACC-007\", \"ACC-008\" )",
                        "$a : Assessment( " + constraint + " )",
                        REPORT);

        assertThat(problem(drl))
                .isEqualTo("acme.drl, line 5, rule \"R\": @requirement takes one text. Write @requirement( \"ACC-007,"
                        + " ACC-008\" ).");
    }

    @Test
    void a_rule_that_names_two_may_report_on_one() {
        CompetencyValidator validator = CompetencyValidator.builder()
                .rules("acme.drl", ofTwo("requirement == \"ACC-008\""))
                .build();

        assertThat(validator.validate(Samples.ready().build()).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.requirement()).isEqualTo("ACC-008");
                    assertThat(finding.rule()).isEqualTo("R");
                });
    }

    @Test
    void a_rule_that_names_two_must_not_report_on_a_third() {
        assertThat(problem(ofTwo("requirement in ( \"ACC-006\", \"ACC-008\" )")))
                .isEqualTo(
                        "acme.drl, line 9, rule \"R\": The rule reports on ACC-006, and its @requirement names ACC-007,"
                                + " ACC-008 only. Name all that it reports on: @requirement( \"ACC-007, ACC-008, ACC-006\" ).");

        CompetencyValidator validator = CompetencyValidator.builder()
                .rules("acme.drl", ofTwo("requirement matches \"ACC-006\""))
                .build();

        assertThatThrownBy(() -> validator.validate(Samples.ready().build()))
                .isInstanceOf(RuleExecutionException.class)
                .hasMessage(
                        "The rule \"R\" (acme.drl, line 4) reports on ACC-006, and its @requirement names ACC-007, ACC-008"
                                + " only; name all that it reports on: @requirement( \"ACC-007, ACC-008, ACC-006\" ).");
    }

    private static String ofTwo(String constraint) {
        return IMPORTS
                + rule("R", "@requirement( \"ACC-007, ACC-008\" )", "$a : Assessment( " + constraint + " )", REPORT);
    }
}
