package org.connectcompetency.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;

/** Tests what happens without a compiler for rules and a parser for YAML: this module depends only on the library. */
class WithoutCompilerTest {

    @Test
    void the_compiler_is_not_there() {
        assertThatThrownBy(() -> Class.forName("org.drools.model.codegen.ExecutableModelProject"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void the_rules_of_the_checklist_do_without_it() {
        var application =
                CompetencyJson.readApplication(Path.of("connect-competency-examples/applications/first-steps.json"));

        assertThat(CompetencyValidator.create().validate(application).verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void rules_of_a_caller_are_refused_with_what_to_add() {
        CompetencyValidator.Builder builder = CompetencyValidator.builder().rules("acme.drl", "package acme");

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage(
                        "Custom rules must be compiled, but the compiler is not on the class path. Add the dependencies "
                                + "org.drools:drools-model-codegen and org.drools:drools-wiring-dynamic, in the version of the other Drools jars.");
    }

    @Test
    void a_profile_in_yaml_is_refused_with_what_to_add() {
        Path profile = Path.of("connect-competency-examples/applications/tailoring.yaml");

        // Twice, as the JVM throws a different error for a missing class the second time.
        for (int i = 0; i < 2; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CompetencyJson.readTailoring(profile))
                    .withMessage(
                            "a profile in YAML needs a parser, and there is none on the class path; add the dependency "
                                    + "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml, in the version of the other Jackson jars");
        }
    }
}
