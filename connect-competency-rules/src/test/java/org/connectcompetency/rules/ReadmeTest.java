package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.ValidationResult;
import org.junit.jupiter.api.Test;

/** Holds the guide to the truth: its snippets stand in these tests word for word, and its profiles do what it says. */
class ReadmeTest {

    private static final Path APPLICATIONS = Path.of("../connect-competency-examples/applications");
    private static final Path SOURCE = Path.of("src/test/java/org/connectcompetency/rules/ReadmeTest.java");

    private final CompetencyApplication application =
            CompetencyJson.readApplication(APPLICATIONS.resolve("ready.json"));

    @Test
    void the_profile_departs_from_the_checklist_as_it_says() throws IOException {
        Path profile = APPLICATIONS.resolve("tailoring.yaml");

        Tailoring tailoring = CompetencyJson.readTailoring(profile);
        CompetencyValidator validator =
                CompetencyValidator.builder().tailoring(tailoring).build();

        ValidationResult result = validator.validate(application);
        assertThat(result.tailoring())
                .extracting(Adjustment::requirement, Adjustment::effect)
                .containsExactly(
                        tuple("1.3", Adjustment.Effect.WAIVED),
                        tuple("2.1", Adjustment.Effect.STRICTER),
                        tuple("ACC-002", Adjustment.Effect.STRICTER));
        assertThat(result.tailored()).isTrue();
        assertThat(result.requirement("2.1").orElseThrow().findings())
                .extracting(Finding::required)
                .first()
                .hasToString("6");
        assertThat(blocks("yaml")).containsExactly(Files.readString(profile));
        assertThat(blocks("json"))
                .singleElement()
                .satisfies(
                        json -> assertThat(CompetencyJson.readTailoring(json)).isEqualTo(tailoring));
    }

    @Test
    void the_firings_of_one_requirement_are_found_in_both_ways() {
        CompetencyValidator validator = CompetencyValidator.create();
        List<String> fired = new ArrayList<>();

        CompetencyValidator listening = validator.with(firing -> {
            if (firing.requirements().contains("ACC-007")) {
                fired.add(firing.rule() + " on " + firing.facts());
            }
        });
        List<RuleFiring> firings = validator.explain(application, "ACC-007").firings();

        listening.validate(application);
        assertThat(fired)
                .isNotEmpty()
                .isEqualTo(firings.stream()
                        .map(firing -> firing.rule() + " on " + firing.facts())
                        .toList());
    }

    @Test
    void every_java_snippet_stands_in_these_tests() throws IOException {
        String source = Files.readString(SOURCE);

        assertThat(blocks("java"))
                .hasSize(2)
                .allSatisfy(snippet -> assertThat(source).containsIgnoringWhitespaces(snippet));
    }

    /** The fenced blocks in that language; the rule that shows how to write one has none. */
    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
