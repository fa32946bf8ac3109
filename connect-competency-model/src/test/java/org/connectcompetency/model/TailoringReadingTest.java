package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.checklist.TailoredThreshold;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.model.checklist.Tailoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TailoringReadingTest {

    private static final String YAML = """
            # What we ask of ourselves.
            waivers:
              - requirement: "1.3"
                until: 2026-12-31
                justification: >-
                  Promotion to Advanced
                  is under way
            thresholds:
              - requirement: ACC-002
                threshold: participation.within-months
                value: 12
                justification: 'Our bar: a year'
            """;

    private static final String JSON = """
            {
              "waivers": [{"requirement": "1.3", "until": "2026-12-31", "justification": "Promotion to Advanced is under way"}],
              "thresholds": [{"requirement": "ACC-002", "threshold": "participation.within-months", "value": 12, "justification": "Our bar: a year"}]
            }""";

    private static final Tailoring PROFILE = new Tailoring(
            List.of(new TailoredWaiver("1.3", LocalDate.of(2026, 12, 31), "Promotion to Advanced is under way")),
            List.of(new TailoredThreshold("ACC-002", "participation.within-months", 12, "Our bar: a year")));

    @TempDir
    private Path folder;

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments(
                        "value: 12",
                        "value: \"12\"",
                        "/thresholds/0/value",
                        "must be a whole number without decimal point or exponent, but is the string \"12\" (line 11, column 12)"),
                arguments("value: 12", "value: 12.0", "/thresholds/0/value", "must be a whole number"),
                arguments("value: 12", "value: twelve", "/thresholds/0/value", "but is the string \"twelve\""),
                arguments("value: 12", "value: 012", "/thresholds/0/value", "plain decimal notation, but is 012"),
                arguments("value: 12", "value: 0xC", "/thresholds/0/value", "plain decimal notation"),
                arguments("value: 12", "value: 1_2", "/thresholds/0/value", "plain decimal notation"),
                arguments("value: 12", "value: true", "/thresholds/0/value", "but is true"),
                arguments("value: 12", "value:", "/thresholds/0/value", "is null, and required (line 11, column 11)"),
                arguments(
                        "ACC-002",
                        "\"ACC-002\\ud800\"",
                        "/thresholds/0/requirement",
                        "must not have an unpaired surrogate (\\ud800)"),
                arguments("value: 12", "value: [12]", "/thresholds/0/value", "but is a list"),
                arguments(
                        "\"1.3\"", "1.3", "/waivers/0/requirement", "must be a string, but is 1.3 (line 3, column 18)"),
                arguments("ACC-002", "*id", "/thresholds/0/requirement", "an alias is not supported"),
                arguments("2026-12-31", "2026-02-30", "/waivers/0/until", "is not a date"),
                arguments("2026-12-31", "2026-12-31T00:00:00Z", "/waivers/0/until", "is not a date"),
                arguments("until:", "untill:", "/waivers/0/untill", "Did you mean \"until\"?"),
                arguments("value: 12", "value: 12\n    value: 13", "/thresholds/0/value", "\"value\" is given twice"),
                arguments("thresholds:", "waivers:", "/waivers", "\"waivers\" is given twice"),
                arguments("'Our bar: a year'", "' '", "/thresholds/0", "must have a justification"),
                arguments(
                        "'Our bar: a year'",
                        "Our bar: a year",
                        "/thresholds/0/justification",
                        "this is not valid YAML: mapping values are not allowed here (line 12, column 27)"),
                arguments("# What", "--- {}\n--- {}\n# What", "", "the document continues after its end"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile.yaml", "profile.yml", "PROFILE.YAML"})
    void a_profile_in_yaml_is_the_one_in_json(String name) throws IOException {
        assertThat(CompetencyJson.readTailoring(file(name, YAML)))
                .isEqualTo(PROFILE)
                .isEqualTo(CompetencyJson.readTailoring(JSON));
    }

    @Test
    void json_is_yaml_too_but_any_other_name_is_json() throws IOException {
        assertThat(CompetencyJson.readTailoring(file("profile.yaml", JSON))).isEqualTo(PROFILE);
        assertThat(CompetencyJson.readTailoring(file("profile.json", JSON))).isEqualTo(PROFILE);
        assertThatThrownBy(() -> CompetencyJson.readTailoring(file("profile.txt", YAML)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("JSON");
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void yaml_is_read_as_strictly_as_json(String found, String replacement, String pointer, String message)
            throws IOException {
        Path file = file("profile.yaml", YAML.replace(found, replacement));

        Problem problem = problem(file);

        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.message()).contains(message);
    }

    @Test
    void what_is_nothing_is_no_profile() throws IOException {
        assertThat(problem(file("profile.yaml", "# to be written\n")).message()).startsWith("the document is empty");
        assertThat(problem(file("profile.yaml", "---\n")).message()).startsWith("must be an object, but is null");
        assertThat(problem(file("profile.yaml", "[]")).message()).startsWith("must be an object, but is a list");
        assertThat(CompetencyJson.readTailoring(file("profile.yaml", "waivers:\n")))
                .isEqualTo(Tailoring.NONE);
    }

    @Test
    void what_is_not_utf_8_is_refused_and_what_is_not_there_said() throws IOException {
        Path latin = Files.writeString(folder.resolve("latin.yaml"), "# Grüße\n", StandardCharsets.ISO_8859_1);

        assertThat(problem(latin).message()).contains("UTF-8");
        assertThatThrownBy(() -> CompetencyJson.readTailoring(folder.resolve("none.yaml")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("there is no such file");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Problem problem(Path file) {
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> CompetencyJson.readTailoring(file));
        assertThat(thrown.problems()).hasSize(1);
        return thrown.problems().get(0);
    }
}
