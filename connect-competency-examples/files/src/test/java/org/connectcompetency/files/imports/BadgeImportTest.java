package org.connectcompetency.files.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeImportTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);
    private static final String ODILE = "odile.farthing@dunmarrow.example";
    private static final String RAVI = "ravi@dunmarrow.example";
    private static final String ROSTER = """
            Person id,Name,E-mail,Credly user,Team
            odile,Odile Farthing,Odile.Farthing@dunmarrow.example,odile-farthing.41,Blue
            ravi,Ravi Stonecrop,ravi@dunmarrow.example,https://www.credly.com/users/ravi-stonecrop/badges,Blue
            """;

    @TempDir
    private Path folder;

    private Path file(String name, Object content) throws IOException {
        return Files.writeString(folder.resolve(name), content instanceof String text ? text : Json.of(content));
    }

    private Roster roster(String rows) throws IOException {
        return Roster.read(ImportFile.of(file("people.csv", rows)));
    }

    private Imported imported(CompetencyApplication application, Object content) throws IOException {
        return imported(application, roster(ROSTER), content);
    }

    private Imported imported(CompetencyApplication application, Roster roster, Object content) throws IOException {
        return new BadgeImport(ImportFile.all(file("badges.json", content)), roster, AS_OF).into(application);
    }

    private static List<String> codes(List<ImportEntry> entries) {
        return entries.stream().map(ImportEntry::code).toList();
    }

    private static Map<String, Object> with(Map<String, Object> badge, String field, Object value) {
        badge.put(field, value);
        return badge;
    }

    @Test
    void a_hashed_address_of_the_roster_says_whose_an_assertion_is() throws IOException {
        Imported imported = imported(
                Applications.small(),
                List.of(
                        Badges.assertion(
                                "a1",
                                ODILE,
                                "AWS Knowledge: Amazon Connect Developer - Training Badge",
                                Badges.AWS,
                                "2026-01-31T23:30:00-05:00"),
                        Badges.assertion("a2", RAVI, "Reporting & Analytics", "Amazon Web Services", "2026-02-03")));

        assertThat(imported.application().badgeCompletions())
                .containsExactly(
                        new BadgeCompletion(
                                "odile",
                                Badge.DEVELOPER,
                                LocalDate.of(2026, 2, 1),
                                "https://badges.example/assertions/a1"),
                        new BadgeCompletion(
                                "ravi",
                                Badge.REPORTING_AND_ANALYTICS,
                                LocalDate.of(2026, 2, 3),
                                "https://badges.example/assertions/a2"));
        assertThat(codes(imported.report().taken())).containsExactly("added", "added");
        assertThat(imported.report().disagreements()).isEmpty();
    }

    @Test
    void credentials_of_open_badges_3_are_taken_too() throws IOException {
        Imported imported = imported(
                Applications.small(),
                Badges.credential(
                        "7f",
                        RAVI,
                        "AWS Knowledge: Amazon Connect Fundamentals",
                        "2026-03-01T10:00:00Z",
                        "2026-06-15T00:00:00Z"));

        assertThat(imported.application().badgeCompletions())
                .containsExactly(
                        new BadgeCompletion("ravi", Badge.FUNDAMENTALS, LocalDate.of(2026, 3, 1), "urn:uuid:7f"));
    }

    @Test
    void credlys_file_is_matched_by_user_and_never_by_name_alone() throws IOException {
        Object file = Json.object(
                "data",
                List.of(
                        Badges.credly(
                                "c-1",
                                "Odile Farthing",
                                "odile-farthing.41",
                                "AWS Knowledge: Amazon Connect AI Fundamentals - Training Badge",
                                "2026-01-07"),
                        Badges.credly(
                                "c-2",
                                "R. Stonecrop",
                                "ravi-stonecrop",
                                "AWS Knowledge: Amazon Connect Communications Specialist",
                                "2026-01-08"),
                        Badges.credly(
                                "c-3",
                                "ravi  stonecrop",
                                "another.9",
                                "AWS Knowledge: Amazon Connect Developer",
                                "2026-01-09"),
                        Badges.credly(
                                "c-4",
                                "Gideon Nobody",
                                "gideon",
                                "AWS Knowledge: Amazon Connect Developer",
                                "2026-01-10")),
                "metadata",
                Json.object("count", 4));

        Imported imported = imported(Applications.small(), file);

        assertThat(imported.application().badgeCompletions())
                .containsExactly(
                        new BadgeCompletion(
                                "odile",
                                Badge.AI_FUNDAMENTALS,
                                LocalDate.of(2026, 1, 7),
                                "https://www.credly.com/badges/c-1"),
                        new BadgeCompletion(
                                "ravi",
                                Badge.COMMUNICATIONS_SPECIALIST,
                                LocalDate.of(2026, 1, 8),
                                "https://www.credly.com/badges/c-2"));
        assertThat(imported.report().candidates())
                .extracting(ImportEntry::subject)
                .containsExactly("ravi");
        assertThat(imported.report().candidates().get(0).place())
                .matches(".*badges\\.json: line \\d+, column \\d+, /data/2");
        assertThat(codes(imported.report().leftOut())).containsExactly("nobody", "nobody");
        assertThat(imported.report().disagreements())
                .extracting(each -> each.subject() + " " + each.code())
                .containsExactly(" badge-of-nobody", "ravi two-names");
        assertThat(imported.report().disagreements().get(0).message()).contains("Gideon Nobody");
    }

    @Test
    void without_a_roster_nothing_is_taken() throws IOException {
        Object file = Json.object(
                "data",
                List.of(Badges.credly(
                        "c-1", "Odile Farthing", "odile-farthing.41", "Amazon Connect Developer", "2026-01-07")));

        Imported imported = imported(Applications.small(), Roster.EMPTY, file);

        assertThat(imported.application()).isEqualTo(Applications.small());
        assertThat(imported.report().candidates())
                .extracting(ImportEntry::subject)
                .containsExactly("odile");
    }

    @Test
    void what_is_left_out_says_why() throws IOException {
        String developer = "Amazon Connect Developer";
        Imported imported = imported(
                Applications.small(),
                List.of(
                        Badges.assertion("b1", ODILE, developer, "Bogmoss Academy", "2026-01-01"),
                        Badges.assertion("b2", ODILE, "AWS Certified Cloud Practitioner", Badges.AWS, "2026-01-01"),
                        with(Badges.assertion("b3", ODILE, developer, Badges.AWS, "2026-01-01"), "revoked", true),
                        with(
                                Badges.assertion("b4", ODILE, developer, Badges.AWS, "2026-01-01"),
                                "expires",
                                "2026-06-14T12:00:00Z"),
                        Badges.assertion("b5", ODILE, developer, Badges.AWS, "last spring"),
                        with(
                                Badges.assertion("b6", ODILE, developer, Badges.AWS, "2026-01-01"),
                                "badge",
                                "https://badges.example/classes/b6"),
                        with(
                                Badges.credly("b7", "Odile Farthing", "odile-farthing.41", developer, "2026-01-01"),
                                "state",
                                "revoked")));

        assertThat(imported.application().badgeCompletions()).isEmpty();
        assertThat(imported.report().leftOut())
                .extracting(each -> each.place().substring(each.place().lastIndexOf('/')) + " " + each.code())
                .containsExactlyInAnyOrder(
                        "/0 other-issuer",
                        "/1 other-badge",
                        "/2 revoked",
                        "/3 expired",
                        "/4 unclear-date",
                        "/5 no-name",
                        "/6 revoked");
    }

    @Test
    void a_badge_of_two_issuers_is_not_of_aws_alone() throws IOException {
        Map<String, Object> badge =
                Badges.credly("b1", "Odile Farthing", "odile-farthing.41", "Amazon Connect Developer", "2026-01-01");
        badge.put(
                "issuer",
                Json.object(
                        "entities",
                        List.of(
                                Json.object("entity", Json.object("name", "Amazon Web Services")),
                                Json.object("entity", Json.object("name", "Bogmoss Academy")))));

        assertThat(codes(imported(Applications.small(), badge).report().leftOut()))
                .containsExactly("other-issuer");
    }

    @Test
    void a_hosted_assertion_finds_its_badge_and_issuer_in_other_files() throws IOException {
        Map<String, Object> assertion = Badges.assertion("h1", ODILE, "", "", "2026-01-01");
        assertion.put("badge", "https://badges.example/classes/developer");
        Files.createDirectories(folder.resolve("hosted"));
        file("hosted/1.json", assertion);
        file(
                "hosted/2.json",
                Json.object(
                        "type",
                        "BadgeClass",
                        "id",
                        "https://badges.example/classes/developer",
                        "name",
                        "Amazon Connect Developer",
                        "issuer",
                        "https://badges.example/issuer"));
        file(
                "hosted/3.json",
                Json.object("type", "Issuer", "id", "https://badges.example/issuer", "name", "Amazon Web Services"));

        Imported imported = new BadgeImport(ImportFile.all(folder.resolve("hosted")), roster(ROSTER), AS_OF)
                .into(Applications.small());

        assertThat(imported.application().badgeCompletions())
                .extracting(BadgeCompletion::person, BadgeCompletion::badge)
                .containsExactly(tuple("odile", Badge.DEVELOPER));
    }

    @Test
    void an_address_that_two_people_have_is_refused_with_both() throws IOException {
        Roster roster = roster(ROSTER + "gale,Gale Tarn,ODILE.FARTHING@dunmarrow.example,,\n");

        assertThatThrownBy(() -> imported(
                        Applications.small(),
                        roster,
                        List.of(Badges.assertion("a1", ODILE, "Amazon Connect Developer", Badges.AWS, "2026-01-01"))))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContainingAll(
                        "badges.json: line 1, column 3, /0: its e-mail address is that of several people: odile (",
                        "people.csv: line 2",
                        "gale (",
                        "people.csv: line 4");
    }

    @Test
    void a_person_with_two_names_or_of_no_application_is_said() throws IOException {
        Roster roster = roster("Id;Full name;Mail\nodile;Odile F. Farthing-Moss;" + ODILE
                + "\nzora;Zora Quill;zora@dunmarrow.example\n");

        Imported imported = imported(
                Applications.small(),
                roster,
                List.of(
                        Badges.assertion("a1", ODILE, "Amazon Connect Developer", Badges.AWS, "2026-01-01"),
                        Badges.assertion(
                                "a2", "zora@dunmarrow.example", "Amazon Connect Developer", Badges.AWS, "2026-01-01")));

        assertThat(imported.application().badgeCompletions())
                .extracting(BadgeCompletion::person)
                .containsExactly("odile");
        assertThat(imported.report().disagreements())
                .extracting(each -> each.subject() + " " + each.code())
                .containsExactly("odile two-names", "zora person-unknown");
        assertThat(imported.report().leftOut())
                .extracting(each -> each.subject() + " " + each.code())
                .containsExactly("zora person-unknown");
    }

    @Test
    void a_completion_that_is_there_is_brought_up_to_date_and_none_is_removed() throws IOException {
        BadgeCompletion typed = new BadgeCompletion("odile", Badge.DEVELOPER, LocalDate.of(2025, 1, 1), null);
        BadgeCompletion other =
                new BadgeCompletion("ravi", Badge.DEVELOPER, LocalDate.of(2025, 1, 1), "https://example.com/r");
        CompetencyApplication before = CompetencyApplicationBuilder.builder(Applications.small())
                .badgeCompletions(List.of(typed, other))
                .build();
        List<Object> twice = List.of(
                Badges.assertion("a2", ODILE, "Amazon Connect Developer", Badges.AWS, "2026-02-01"),
                Badges.assertion("a1", ODILE, "Amazon Connect Developer", Badges.AWS, "2026-01-01"));

        Imported imported = imported(before, twice);

        assertThat(imported.application().badgeCompletions())
                .containsExactly(
                        new BadgeCompletion(
                                "odile",
                                Badge.DEVELOPER,
                                LocalDate.of(2026, 2, 1),
                                "https://badges.example/assertions/a2"),
                        other);
        assertThat(codes(imported.report().taken())).containsExactly("updated");
        assertThat(codes(imported.report().leftOut())).containsExactly("repeated");
        assertThat(codes(imported(imported.application(), twice).report().taken()))
                .containsExactly("unchanged");
    }

    @Test
    void no_address_of_anybody_is_in_the_application_or_the_report() throws IOException {
        Map<String, Object> plain = Badges.assertion("a1", ODILE, "Amazon Connect Developer", Badges.AWS, "2026-01-01");
        plain.put("recipient", Json.object("type", "email", "hashed", false, "identity", "stranger@elsewhere.example"));

        Imported imported = imported(Applications.small(), plain);

        assertThat(codes(imported.report().leftOut())).containsExactly("nobody");
        assertThat(CompetencyJson.write(imported.application())
                        + imported.report().toJson()
                        + imported.report().toText())
                .doesNotContain("@");
    }

    @ParameterizedTest
    @CsvSource({
        "AWS Knowledge: Amazon Connect Fundamentals - Training Badge, FUNDAMENTALS",
        "AWS Knowledge: Amazon Connect AI Fundamentals - Training Badge, AI_FUNDAMENTALS",
        "AWS Knowledge: Amazon Connect Communications Specialist - Training Badge, COMMUNICATIONS_SPECIALIST",
        "AWS Knowledge: Amazon Connect Developer, DEVELOPER",
        "Amazon Connect Developer Badge, DEVELOPER",
        "Amazon Connect Outbound Communications, OUTBOUND_COMMUNICATIONS",
        "Amazon Connect Reporting and Analytics – Training Badge, REPORTING_AND_ANALYTICS",
        "Reporting & Analytics, REPORTING_AND_ANALYTICS",
        "Conversational AI Experiences Course, CONVERSATIONAL_AI_COURSE"
    })
    void names_are_known_with_and_without_prefix_and_suffix(String name, Badge badge) {
        assertThat(BadgeNames.find(name)).isEqualTo(badge);
    }

    @ParameterizedTest
    @CsvSource({"AWS Knowledge: Amazon Connect", "Amazon Connect Developer Advanced", "Fundamentals", "Developer", "''"
    })
    void other_names_are_other_badges(String name) {
        assertThat(BadgeNames.find(name)).isNull();
    }

    @Test
    void the_checklists_own_names_are_known() {
        for (Badge badge : Badge.values()) {
            assertThat(BadgeNames.find(badge.title())).isEqualTo(badge);
        }
    }
}
