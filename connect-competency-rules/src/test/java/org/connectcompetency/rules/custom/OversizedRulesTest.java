package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.judged;
import static org.connectcompetency.rules.custom.Drl.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that no parser or memory can take are refused in a sentence, and soon. */
class OversizedRulesTest {

    private static final String OWN = "$a : Assessment( requirement == \"ACME-001\" )\n    ";
    private static final String REPORT = "insert( $a.warning( \"w\", \"m\", \"r\" ) );";

    private static String nested(int depth) {
        return "( ".repeat(depth) + "1" + " )".repeat(depth);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 3_000, 100_000})
    void nested_brackets_in_a_condition(int depth) {
        assertThat(problem(acme(OWN + "CaseStudy( agents > " + nested(depth) + " )", REPORT)))
                .isEqualTo("acme.drl, line 8: Brackets are nested too deep here for the parser. Bind the inner parts to"
                        + " variables.");
    }

    @Test
    void nested_brackets_in_a_right_hand_side() {
        assertThat(problem(acme(OWN + "Partner()", "\n    int i = " + nested(3_000) + "; " + REPORT)))
                .startsWith("acme.drl, line 11: Brackets are nested too deep here");
    }

    @Test
    void brackets_that_people_write_are_no_trouble() {
        assertThat(judged(acme(
                                OWN + "exists( CaseStudy( agents > " + nested(4) + " ) )",
                                "int i = " + nested(50) + "; " + REPORT))
                        .findings())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 20_000})
    void an_expression_without_an_end(int length) {
        String chain = "1" + " + 1".repeat(length);

        for (String drl : new String[] {
            acme(OWN + "Partner()", "int i = " + chain + "; " + REPORT),
            acme(OWN + "CaseStudy( agents > 1 " + "&& agents > 1 ".repeat(length) + " )", REPORT)
        }) {
            assertThat(problem(drl))
                    .isEqualTo(
                            "acme.drl, line 4, rule \"ACME-001 is checked\": An expression is too long for the compiler."
                                    + " Split it.");
        }
    }

    @Test
    void a_file_larger_than_any_rules(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.drl"), "// " + "x".repeat(1_000_000));

        for (Path rules : new Path[] {file, folder}) {
            assertThatThrownBy(() -> CompetencyValidator.builder().rules(rules))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("The rules in " + file + " cannot be read: it is larger than a million bytes");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_without_an_end() {
        assertThatThrownBy(() -> CompetencyValidator.builder().rules(Path.of("/dev/zero")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The rules in /dev/zero cannot be read: it is larger than a million bytes");
    }
}
