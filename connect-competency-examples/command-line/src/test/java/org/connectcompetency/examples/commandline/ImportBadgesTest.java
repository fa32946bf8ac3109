package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Badges, and whose they are. Wilhelmina Stroud's badge expires on the day of the submission, 2026-07-20. */
class ImportBadgesTest {

    @TempDir
    Path folder;

    private Path updated() {
        return folder.resolve("updated.json");
    }

    private Run imported(String... options) {
        String[] command = new String[options.length + 6];
        System.arraycopy(
                new String[] {"import", Samples.NOT_READY, "--output", updated().toString(), "--badges", Exports.BADGES
                },
                0,
                command,
                0,
                6);
        System.arraycopy(options, 0, command, 6, options.length);
        return Run.of(command);
    }

    private BadgeCompletion completion(String person, Badge badge) {
        return CompetencyJson.readApplication(updated()).badgeCompletions().stream()
                .filter(each -> each.person().equals(person) && each.badge() == badge)
                .findFirst()
                .orElse(null);
    }

    @Test
    void the_roster_says_whose_a_badge_is() {
        Run run = imported("--people", Exports.PEOPLE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(completion("barnaby-oxlade", Badge.DEVELOPER).record())
                .isEqualTo("https://www.credly.com/badges/00000000-0000-4000-8000-000000000001");
        assertThat(completion("perpetua-lyle", Badge.AI_FUNDAMENTALS).completedOn())
                .hasToString("2026-07-15");
        assertThat(completion("idris-cole-hathersage", Badge.FUNDAMENTALS)).isNull();
        assertThat(run.err())
                .contains(
                        "Taken: 3 (2 added, 1 updated)",
                        "Left out: 2 (1 nobody, 1 other-badge)",
                        "badges, other-badge: \"AWS Certified Solutions Architect - Associate\" of \"Emeka Fairholm\"",
                        "badges idris-cole-hathersage, same-name: ");
    }

    @Test
    void without_a_roster_nobody_is_known_and_each_of_that_name_is_a_candidate() {
        Run run = imported();

        assertThat(run.exitCode()).isZero();
        assertThat(CompetencyJson.readApplication(updated()))
                .isEqualTo(CompetencyJson.readApplication(Path.of(Samples.NOT_READY)));
        assertThat(run.err()).contains("Taken: 0\n", "Candidates by name, not taken: 4 (4 same-name)");
    }

    /** A badge counts on its last day. Without a day it is the application's, of its submission. */
    @ParameterizedTest
    @CsvSource({"2026-07-19, true", "2026-07-20, true", "2026-07-21, false", "'', true"})
    void a_badge_that_has_expired_on_that_day_is_left_out(String day, boolean taken) {
        Run run = day.isEmpty()
                ? imported("--people", Exports.PEOPLE)
                : imported("--people", Exports.PEOPLE, "--as-of", day);

        assertThat(run.exitCode()).isZero();
        assertThat(completion("wilhelmina-stroud", Badge.FUNDAMENTALS) != null).isEqualTo(taken);
        String expired = "badges, expired: \"AWS Knowledge: Amazon Connect Fundamentals\" of \"Wilhelmina Stroud\""
                + " expired on 2026-07-20, before " + day + " [";
        assertThat(run.err().contains(expired)).isEqualTo(!taken);
    }

    @Test
    void a_fault_in_a_file_is_named_with_its_line() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "Person id,Name\n,Barnaby Oxlade\n");
        Path badges = Files.writeString(folder.resolve("badges.json"), "{\"data\": [\n  {\"id\": \"c-1\",}]}");

        Run noId = imported("--people", people.toString());
        Run noJson =
                Run.of("import", Samples.NOT_READY, "--output", updated().toString(), "--badges", badges.toString());

        assertThat(noId.exitCode()).isEqualTo(2);
        assertThat(noId.err())
                .contains("people.csv: line 2: must have a person's id in a column \"Person id\"")
                .hasLineCount(1);
        assertThat(noJson.exitCode()).isEqualTo(2);
        assertThat(noJson.err())
                .contains("badges.json: line 2, column 16, /data/0/id: is not JSON: ")
                .hasLineCount(1);
        assertThat(updated()).doesNotExist();
    }
}
