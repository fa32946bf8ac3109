package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.InvalidRulesException;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.RuleProblem;
import org.connectcompetency.rules.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people get wrong who begin with DRL is named with its file and line, and with what to write. */
class MistakesTest {

    private static final Path CASES = Path.of("src/test/resources/custom-rules/mistakes.txt");

    private static final String HEADER = """
            package acme
            import org.connectcompetency.model.application.*
            import org.connectcompetency.rules.facts.*
            """;

    /**
     * A mistake.
     *
     * @param name what is wrong
     * @param drl the file; one that does not begin with a package gets one, and the usual imports, in three lines
     * @param said how the messages begin, in their order
     */
    record Mistake(String name, String drl, List<String> said) {

        static Mistake of(String text) {
            List<String> lines = text.lines().toList();
            List<String> said = lines.stream()
                    .filter(line -> line.startsWith("--- "))
                    .map(line -> line.substring(4))
                    .toList();
            String drl = String.join("\n", lines.subList(1, lines.size() - said.size())) + "\n";
            return new Mistake(lines.get(0), drl.startsWith("package") ? drl : HEADER + drl, said);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        return Arrays.stream(Files.readString(CASES).split("(?m)^=== ")).skip(1).map(Mistake::of);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void it_is_named_with_its_place_and_what_to_write(Mistake mistake) {
        List<String> said = said(mistake.drl());

        assertThat(said).as(said::toString).hasSameSizeAs(mistake.said()).isNotEmpty();
        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i)).startsWith(mistake.said().get(i)).doesNotContain("\n");
            assertThat(said.get(i)).containsPattern("acme\\.drl, line [1-9]");
        }
    }

    /** Builds with a file, and judges if that is possible. */
    private static List<String> said(String drl) {
        List<String> said = new ArrayList<>();
        try {
            CompetencyValidator.builder()
                    .rules("acme.drl", drl)
                    .build()
                    .validate(Samples.ready().build());
        } catch (InvalidRulesException e) {
            e.problems().stream().map(RuleProblem::toString).forEach(said::add);
        } catch (RuleExecutionException e) {
            said.add(e.getMessage());
        }
        return said;
    }
}
