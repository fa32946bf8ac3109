package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.rule;

import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.InvalidRulesException;
import org.connectcompetency.rules.RuleProblem;
import org.junit.jupiter.api.Test;

class RuleErrorsTest {

    private static final String NOTHING = "insert( $a.warning( \"w\", \"m\", \"r\" ) );";
    private static final String ASSESSMENT = "$a : Assessment( requirement == \"ACME-001\" )";

    @Test
    void an_unknown_fact_type_is_named_with_its_line_and_what_was_meant() {
        RuleProblem problem = onlyProblem(acme(ASSESSMENT + "\n    CaseStudi()", NOTHING));

        assertThat(problem.toString())
                .isEqualTo(
                        "acme.drl, line 8, rule \"ACME-001 is checked\": There is no fact type CaseStudi here. Did you mean \"CaseStudy\"?");
    }

    @Test
    void a_fact_type_that_is_not_imported_is_said_to_be() {
        String drl = acme(ASSESSMENT, NOTHING).replace("import org.connectcompetency.rules.facts.*\n", "");

        assertThat(onlyProblem(drl).message())
                .isEqualTo(
                        "There is no fact type Assessment here. Import org.connectcompetency.rules.facts.Assessment.");
    }

    @Test
    void an_unknown_field_is_named_with_its_line_and_what_was_meant() {
        RuleProblem problem = onlyProblem(acme(ASSESSMENT + "\n    CaseStudy( titel == \"x\" )", NOTHING));

        assertThat(problem.line()).isEqualTo(8);
        assertThat(problem.rule()).isEqualTo("ACME-001 is checked");
        assertThat(problem.message()).isEqualTo("CaseStudy has no field titel. Did you mean \"title\"?");
    }

    @Test
    void an_unknown_requirement_is_named_with_what_was_meant() {
        String drl = IMPORTS
                + rule("R", "@requirement( \"ACC-05\" )", "$a : Assessment( requirement == \"ACC-005\" )", NOTHING);

        RuleProblem problem = onlyProblem(drl);

        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.message()).startsWith("There is no requirement ACC-05. Did you mean \"ACC-005\"?");
    }

    @Test
    void missing_metadata_is_asked_for() {
        String drl = IMPORTS + rule("R", "", "$a : Assessment( requirement == \"ACC-005\" )", NOTHING);

        assertThat(onlyProblem(drl).message())
                .startsWith("The rule must say which requirement it judges: @requirement(");
        assertThat(onlyProblem(acme(ASSESSMENT, NOTHING).replace("@requirement( \"ACME-001\" )", ""))
                        .message())
                .startsWith("The rule must say which requirement it judges: @requirement(");
    }

    @Test
    void two_rules_of_one_name_are_refused_in_one_file_and_across_files() {
        String drl = acme(ASSESSMENT, NOTHING);

        assertThatThrownBy(() -> CompetencyValidator.builder()
                        .rules("a.drl", drl)
                        .rules("b.drl", drl)
                        .build())
                .isInstanceOf(InvalidRulesException.class)
                .hasMessage("b.drl, line 4, rule \"ACME-001 is checked\": "
                        + "A rule must have a name of its own; one of the same name is in a.drl.");
        assertThat(onlyProblem(drl + drl.substring(IMPORTS.length())).message())
                .contains("one of the same name is in acme.drl");
    }

    @Test
    void a_name_of_the_built_in_rules_is_refused() {
        String name = CompetencyValidator.create().rules("1.1").get(0).name();
        String drl =
                IMPORTS + rule(name, "@requirement( \"1.1\" )", "$a : Assessment( requirement == \"1.1\" )", NOTHING);

        assertThat(onlyProblem(drl).message()).contains("one of the same name is in the built-in rules");
    }

    @Test
    void the_errors_of_all_files_come_at_once() {
        CompetencyValidator.Builder builder = CompetencyValidator.builder()
                .rules("1.drl", acme(ASSESSMENT + " CaseStudi()", NOTHING))
                .rules("2.drl", acme(ASSESSMENT, NOTHING).replace("ACME-001 is", "ACME-001 was"))
                .rules("3.drl", "package acme\nrule \"broken\"\nwhen\n    Partner( tier == \nthen\nend\n")
                .rules("4.drl", IMPORTS + rule("R", "@requirement( \"ACC-05\" )", "$a : Assessment()", NOTHING))
                .rules("5.drl", "package acme\n");

        InvalidRulesException refused = catchThrowableOfType(InvalidRulesException.class, builder::build);

        assertThat(refused.problems())
                .extracting(RuleProblem::file)
                .containsExactly("1.drl", "3.drl", "4.drl", "5.drl");
        assertThat(refused.problems().get(1).line()).isBetween(4, 6);
        assertThat(refused.problems().get(1).message()).startsWith("This is not DRL:");
    }

    @Test
    void a_right_hand_side_that_is_not_java_is_named() {
        RuleProblem problem = onlyProblem(acme(ASSESSMENT, "insert( $a.blokker( \"a\", \"b\", \"c\" ) );"));

        assertThat(problem.file()).isEqualTo("acme.drl");
        assertThat(problem.line()).isEqualTo(9);
        assertThat(problem.rule()).isEqualTo("ACME-001 is checked");
        assertThat(problem.message()).contains("blokker");
    }

    @Test
    void a_reserved_word_in_a_condition_is_named() {
        RuleProblem problem = onlyProblem(acme(ASSESSMENT + "\n    BadgeCompletion( record == null )", NOTHING));

        assertThat(problem.line()).isEqualTo(8);
        assertThat(problem.rule()).isEqualTo("ACME-001 is checked");
        assertThat(problem.message()).startsWith("The name record cannot be used in a condition");
    }

    @Test
    void no_problem_is_said_to_lie_in_generated_code() {
        String condition =
                ASSESSMENT + "\n    accumulate( CaseStudy( $id : id ); $ids : collectSet( $id ); $ids.size > 1 )";

        InvalidRulesException refused = catchThrowableOfType(
                InvalidRulesException.class,
                () -> CompetencyValidator.builder()
                        .rules("acme.drl", acme(condition, NOTHING))
                        .build());

        assertThat(refused.problems())
                .isNotEmpty()
                .extracting(RuleProblem::file)
                .containsOnly("acme.drl");
    }

    @Test
    void an_import_that_is_not_allowed_is_refused_where_a_list_is_given() {
        String drl = acme(ASSESSMENT, NOTHING).replace(Drl.MODEL, "import java.io.File");

        assertThat(CompetencyValidator.builder().rules("acme.drl", drl).build().rules("ACME-001"))
                .hasSize(1);
        assertThatThrownBy(() -> CompetencyValidator.builder()
                        .rules("acme.drl", drl)
                        .allowedImports("java.util")
                        .build())
                .hasMessage("acme.drl, line 2: The import of java.io.File is not on the list of allowed imports.");
        assertThat(CompetencyValidator.builder()
                        .rules("acme.drl", drl)
                        .allowedImports("java.io")
                        .build()
                        .rules("ACME-001"))
                .hasSize(1);
    }

    @Test
    void a_function_or_an_internal_class_needs_to_be_allowed_too() {
        String drl = acme(ASSESSMENT, NOTHING);

        for (String imported : new String[] {
            "import accumulate org.drools.core.base.accumulators.CountAccumulateFunction cnt",
            "import static java.lang.Math.abs",
            "import org.connectcompetency.model.internal.values.Wording"
        }) {
            CompetencyValidator.Builder builder = CompetencyValidator.builder()
                    .rules("acme.drl", drl.replace(Drl.MODEL, imported))
                    .allowedImports("java.util");

            InvalidRulesException refused = catchThrowableOfType(InvalidRulesException.class, builder::build);

            assertThat(refused.problems()).as(imported).singleElement().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(2);
                assertThat(problem.message()).contains("is not on the list of allowed imports");
            });
        }
    }

    @Test
    void the_problems_can_be_sent_elsewhere() throws Exception {
        InvalidRulesException refused = catchThrowableOfType(
                InvalidRulesException.class,
                CompetencyValidator.builder().rules("acme.drl", acme(ASSESSMENT + " CaseStudi()", NOTHING))::build);

        assertThat(Serialized.copy(refused).problems())
                .isEqualTo(refused.problems())
                .isNotEmpty();
    }

    private static RuleProblem onlyProblem(String drl) {
        InvalidRulesException refused = catchThrowableOfType(
                InvalidRulesException.class,
                () -> CompetencyValidator.builder().rules("acme.drl", drl).build());
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }
}
