package org.connectcompetency.examples.benchmarks.handwritten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that the baseline does the same work: its results equal those of the rules to the byte. */
class HandWrittenValidatorTest {

    private static final CompetencyValidator RULES = CompetencyValidator.create();
    private static final HandWrittenValidator HAND_WRITTEN = handWritten();

    private static HandWrittenValidator handWritten() {
        Provenance provenance = RULES.validate(application("ready")).provenance();
        return HandWrittenValidator.like(provenance.library(), provenance.rulesSha256());
    }

    private static CompetencyApplication application(String name) {
        return CompetencyJson.readApplication(Path.of("../applications/" + name + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready", "not-ready", "first-steps"})
    void a_shipped_application_gets_the_same_result(String name) {
        assertThat(difference(name, application(name))).isEmpty();
    }

    @Test
    void generated_applications_get_the_same_results() {
        List<String> differences = LongStream.range(0, 3_000)
                .parallel()
                .mapToObj(seed -> difference("seed " + seed, ApplicationGenerator.application(seed)))
                .filter(difference -> !difference.isEmpty())
                .toList();

        assertThat(differences.stream().limit(5))
                .as("of %d differences", differences.size())
                .isEmpty();
    }

    private static String difference(String name, CompetencyApplication application) {
        ValidationResult rules = RULES.validate(application);
        ValidationResult handWritten = HAND_WRITTEN.validate(application);
        List<String> expected = CompetencyJson.write(rules).lines().toList();
        List<String> actual = CompetencyJson.write(handWritten).lines().toList();
        if (expected.equals(actual) && rules.equals(handWritten)) {
            return "";
        }
        int first = IntStream.range(0, Math.min(expected.size(), actual.size()))
                .filter(i -> !expected.get(i).equals(actual.get(i)))
                .findFirst()
                .orElse(Math.min(expected.size(), actual.size()));
        int from = Math.max(0, first - 12);
        return "\n" + name + ", line " + (first + 1) + "\nrules:\n" + excerpt(expected, from, first)
                + "\nhand-written:\n" + excerpt(actual, from, first);
    }

    private static String excerpt(List<String> lines, int from, int first) {
        return String.join("\n", lines.subList(Math.min(from, lines.size()), Math.min(first + 3, lines.size())));
    }
}
