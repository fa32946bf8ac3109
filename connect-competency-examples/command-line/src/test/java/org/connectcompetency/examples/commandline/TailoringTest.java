package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailoringTest {

    static final String PROFILE =
            Path.of("..", "applications", "tailoring.yaml").toString();

    private static final String LATER = """
            {"waivers": [{"requirement": "1.3", "until": "2020-01-01", "justification": "It was under way."}],
             "thresholds": [{"requirement": "2.1", "threshold": "case-studies", "value": 4, "justification": "Ours, too."},
                            {"requirement": "ACC-005", "threshold": "completions-per-badge", "value": 5, "justification": "One in reserve."}]}""";

    @TempDir
    Path folder;

    private String file(String name, String profile) throws IOException {
        return Files.writeString(folder.resolve(name), profile).toString();
    }

    @Test
    void the_guide_shows_one_profile_in_both_forms() throws IOException {
        String guide = Files.readString(Path.of("../embedding/README.md"));
        String json = guide.substring(guide.indexOf("```json\n") + "```json\n".length());

        assertThat(CompetencyJson.readTailoring(json.substring(0, json.indexOf("```"))))
                .isEqualTo(CompetencyJson.readTailoring(Path.of(PROFILE)));
    }

    @Test
    void the_report_says_first_what_was_departed_from_and_why() {
        Run run = Run.of("validate", Samples.READY, "--tailoring", PROFILE);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("NOT READY").contains("""


                Tailored: less is asked than by the checklist
                    - 1.3: waived until 2026-12-31 — The promotion to Advanced is under way.
                    - 2.1: case-studies 6 instead of 4, which is stricter — Two in reserve, should AWS turn one
                      down.
                    - ACC-002: participation.within-months 12 instead of 18, which is stricter — Our enablement plan
                      is for a year.

                By section
                """);
        assertThat(run.out()).contains("4 of 6").contains("\nNot asked for\n  Waived: 1.3");
    }

    @Test
    void what_asks_for_no_less_is_said_without_a_mark() throws IOException {
        Run run = Run.of("validate", Samples.READY, "--tailoring", file("profile.json", LATER));

        assertThat(run.out()).contains("""

                Tailored
                    - 1.3: the waiver ended on 2020-01-01 — It was under way.
                    - 2.1: case-studies 4, as the checklist asks — Ours, too.
                    - ACC-005: completions-per-badge 5 instead of 4, which is stricter — One in reserve.
                """);
    }

    @Test
    void without_a_profile_nothing_is_said() {
        assertThat(Run.of("validate", Samples.READY).out()).doesNotContain("Tailored");
    }

    @Test
    void a_requirement_is_explained_by_the_profile_as_well() {
        Run waived = Run.of("explain", "1.3", Samples.READY, "--tailoring", PROFILE);

        assertThat(waived.exitCode()).isZero();
        assertThat(waived.out()).contains("What was found: waived\n    - The promotion to Advanced is under way.\n");
        assertThat(Run.of("explain", "2.1", "--tailoring", PROFILE).out()).contains("case-studies at least 6");
    }

    @Test
    void lines_are_judged_by_it() {
        Run run = Run.reading(Samples.onOneLine(Samples.READY), "validate", "--lines", "-", "--tailoring", PROFILE);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"tailored\":true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.yaml | 'waivers: {}' | a.yaml: /waivers: must be a list, but is an object (line 1, column 10)",
                "a.json | '{\"waivers\": [{\"requirement\": \"1.33\", \"until\": \"2026-12-31\", \"justification\": \"J\"}]}' | a.json: The tailored requirement (1.33) must be one of checklist version 2026-02. Did you mean \"1.3\"?",
                "a.json | '{\"waivers\": [{\"requirement\": \"1.3\", \"until\": \"2026-12-31\", \"justification\": \" \"}]}' | /waivers/0: the waiver of 1.3 must have a justification",
                "a.json | 'waivers:' | a.json: this is not valid JSON"
            })
    void what_cannot_be_used_is_refused(String name, String profile, String told) throws IOException {
        Run run = Run.of("validate", Samples.READY, "--tailoring", file(name, profile));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("connect-competency: ").contains(told).hasLineCount(1);
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertThat(Run.of(
                                "validate",
                                Samples.READY,
                                "--tailoring",
                                folder.resolve("none.yaml").toString())
                        .err())
                .endsWith("none.yaml: there is no such file or folder" + System.lineSeparator());
        assertThat(Run.of("validate", Samples.READY, "--tailoring", folder.toString())
                        .err())
                .contains("it is a folder, not a file");
    }
}
