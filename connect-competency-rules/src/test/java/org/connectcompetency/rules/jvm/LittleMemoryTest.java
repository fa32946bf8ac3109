package org.connectcompetency.rules.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In little memory a rule that inserts without an end is named all the same, and the JVM can judge on. */
class LittleMemoryTest {

    @ParameterizedTest
    @EnumSource
    void a_rule_that_inserts_without_an_end_is_named(EndlessRules rules) throws Exception {
        String output = FreshJvm.run(
                Map.of(),
                List.of("-Xmx256m"),
                System.getProperty("java.class.path"),
                EndlessRules.class.getName(),
                rules.name());

        assertThat(output.lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .matches("The rule \"ACME-001 goes on\" \\(endless.drl, line " + rules.line() + "\\) "
                                        + "(fired more than 1000000 times together with the other rules\\."
                                        + "|inserted more than 1000000 facts together with the other rules\\."
                                        + "|failed when custom rules had inserted \\d+ facts:"
                                        + " java.lang.OutOfMemoryError: .*)"),
                        second -> assertThat(second).isEqualTo("READY"));
    }
}
