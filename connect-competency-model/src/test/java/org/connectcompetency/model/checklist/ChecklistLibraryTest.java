package org.connectcompetency.model.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.model.application.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistLibraryTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_flattened_and_its_defaults_filled_in() throws IOException {
        Checklist checklist = libraryOf(sample()).checklist("1");

        assertThat(checklist.requirements()).extracting(Requirement::id).containsExactly("A-1", "A-2");
        Requirement alpha = checklist.requirements().get(0);
        assertThat(alpha.section()).isEqualTo("One");
        assertThat(alpha.subsection()).isEqualTo("First");
        assertThat(alpha.waiver()).isEqualTo("approved");
        assertThat(alpha.informational()).isFalse();
        assertThat(alpha.threshold("people")).isEqualTo(5);
        assertThat(alpha.criteria()).extracting(Criterion::conditional).containsExactly(false, true);
        assertThat(alpha.evidence().get(0).acceptedKinds()).containsExactly(EvidenceKind.LINK);
        Requirement beta = checklist.requirements().get(1);
        assertThat(beta.subsection()).isEqualTo("Second");
        assertThat(beta.scope()).isEqualTo(Scope.EACH_CASE_STUDY);
        assertThat(beta.informational()).isTrue();
        assertThat(beta.waiver()).isNull();
        assertThat(checklist.waivers().get(0).threshold("months")).isEqualTo(12);
        assertThat(checklist.productTags().anyConnectCustomer(Set.of("ac"))).isTrue();
        assertThat(checklist.features())
                .containsExactly(new Feature("Chat", List.of("Talk")), new Feature("Voice", List.of()));
        assertThat(checklist.bareProducts()).containsExactly("Connect");
        assertThat(checklist.placeholders().say(" TBD ")).isFalse();
        assertThat(checklist.acceptedForSureUntil()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"checklist\": \"1\"|\"checklist\": \"2\"|/checklist: must be \"1\"",
                "\"A-2\"|\"A-1\"|/sections/0/subsections/1/requirements/0/id: \"A-1\" is given twice",
                "\"A-2\"|\" \"|/sections/0/subsections/1/requirements/0/id: must not be blank",
                "\"maybe\"|\"say-it\"|/sections/0/subsections/0/requirements/0/criteria/1/key: \"say-it\" is given twice",
                "\"show-it\"|\"say-it\"|/sections/0/subsections/0/requirements/0/evidence/0/key: \"say-it\" is given twice",
                "\"show-it\"|\"Show it\"|/sections/0/subsections/0/requirements/0/evidence/0/key: \"Show it\" must be in kebab-case",
                "\"waiver\": \"approved\"|\"waiver\": \"denied\"|/sections/0/subsections/0/requirements/0/waiver: there is no waiver \"denied\"",
                "\"minimum\": 2|\"minimum\": 0|/sections/0/subsections/0/requirements/0/evidence/0/minimum: must be at least 1",
                "\"withinMonths\": 18|\"withinMonths\": 0|/sections/0/subsections/0/requirements/0/evidence/0/withinMonths: must be at least 1",
                "\"value\": 5|\"value\": -5|/sections/0/subsections/0/requirements/0/thresholds/people: a threshold must be 0 or more, but is -5",
                "\"value\": 5|\"value\": 5.5|/sections/0/subsections/0/requirements/0/thresholds/people/value: must be a whole number",
                "\"EACH_CASE_STUDY\"|\"EACH\"|/sections/0/subsections/1/requirements/0/scope: \"EACH\" is not one of",
                "\"Voice\"|\"chat\"|/features/1/name: \"chat\" is given twice",
                "\"Voice\"|\"talk\"|/features/1/name: \"talk\" is given twice",
                "\"Connect\"|\"voice\"|/bareProducts/0: \"voice\" is given twice",
                "\"tbd\"|\" \"|/placeholders/0: must not be blank",
                "\"validUntil\"|\"acceptedForSureUntil\": \"2030-01-01\", \"validUntil\"|(document): released, validUntil, acceptedForSureUntil and acceptedUntil",
                "\"2026-06-30\"|\"2025-06-30\"|(document): released, validUntil, acceptedForSureUntil and acceptedUntil",
                "\"features\"|\"feature\"|/feature: there is no field",
                "\"Say it.\"|\"\"|/sections/0/subsections/0/requirements/0/criteria/0/text: must not be blank",
            })
    void a_broken_file_is_named_together_with_the_place(String passage, String replacement, String words)
            throws IOException {
        String sample = sample();
        assertThat(sample).containsOnlyOnce(passage);
        ChecklistLibrary library = libraryOf(sample.replace(passage, replacement));

        assertThatThrownBy(() -> library.checklist("1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("one.json: " + words);
    }

    @Test
    void several_indexes_are_read_and_the_newest_version_is_the_last_by_name() throws IOException {
        Path first = write("first", "# ours\n\n2026-02 = one.json\n2025-11=two.json\n");
        Path second = write("second", "2026-10=three.json\n2026-02=one.json\n");
        Files.writeString(
                second.resolve("three.json"), sample().replace("\"checklist\": \"1\"", "\"checklist\": \"2026-10\""));
        ChecklistLibrary library = new ChecklistLibrary(new URLClassLoader(
                new URL[] {first.toUri().toURL(), second.toUri().toURL()}, null));

        assertThat(library.versions()).containsExactly("2025-11", "2026-02", "2026-10");
        assertThat(library.newest().version()).isEqualTo("2026-10");
        assertThat(library.newest()).isSameAs(library.checklist("2026-10"));
        assertThatThrownBy(() -> library.checklist("2025-11"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two.json");
    }

    @Test
    void a_version_in_two_places_is_an_error() throws IOException {
        ChecklistLibrary library = library("1=one.json\n1=two.json\n");

        assertThatThrownBy(library::versions)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("one.json");
    }

    @Test
    void a_line_without_a_resource_is_an_error() throws IOException {
        ChecklistLibrary library = library("2026-02\n");

        assertThatThrownBy(library::versions)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void without_any_version_there_is_no_newest() throws IOException {
        ChecklistLibrary library = library("");

        assertThatThrownBy(library::newest)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no checklist");
        assertThatThrownBy(() -> library.checklist("1")).isInstanceOf(IllegalArgumentException.class);
    }

    private ChecklistLibrary libraryOf(String checklist) throws IOException {
        Files.writeString(folder.resolve("one.json"), checklist);
        return library("1=one.json\n");
    }

    private ChecklistLibrary library(String index) throws IOException {
        return new ChecklistLibrary(
                new URLClassLoader(new URL[] {write(".", index).toUri().toURL()}, null));
    }

    private Path write(String root, String index) throws IOException {
        Path file = folder.resolve(root).resolve("META-INF/connect-competency/checklists");
        Files.createDirectories(file.getParent());
        Files.writeString(file, index);
        return folder.resolve(root).normalize();
    }

    private static String sample() throws IOException {
        try (InputStream in = ChecklistLibraryTest.class.getResourceAsStream("checklist.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
