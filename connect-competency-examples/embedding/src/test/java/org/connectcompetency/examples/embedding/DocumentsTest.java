package org.connectcompetency.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Checks all Markdown files of the repository: links lead to something that exists, and Maven accepts the commands. */
class DocumentsTest {

    private static final Path ROOT = Path.of("");

    private static final Set<String> PHASES = Set.of("test", "package", "verify", "install");

    @TestFactory
    Stream<DynamicTest> every_link_leads_somewhere() throws IOException {
        List<Markdown> files = Markdown.below(ROOT);
        assertThat(files)
                .extracting(Markdown::file)
                .contains(Path.of("README.md"), Path.of("connect-competency-rules/README.md"));
        assertThat(files).flatExtracting(Markdown::links).isNotEmpty();
        return files.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.file().toString(),
                        () -> assertThat(each.brokenLinks()).isEmpty()));
    }

    @Test
    void a_link_that_leads_nowhere_is_found(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.md"), "# Here\n\n## What's `this` for?\n\n## Here\n");
        Path some = Files.writeString(folder.resolve("some.md"), """
                # Some [good](other.md) links

                [Good](#some-good-links), [good
                too](other.md#whats-this-for), [good](other.md#here-1), [good](.), [elsewhere](https://example.org/none),
                `[code](none.md)`, [no file](none.md), [no heading](other.md#there), [nor here](#here).

                ```text
                [code](none.md)
                ```
                """);

        assertThat(Markdown.read(some).brokenLinks()).containsExactly("none.md", "other.md#there", "#here");
    }

    @TestFactory
    Stream<DynamicTest> every_maven_command_is_one_of_this_build() throws IOException {
        List<String> commands = Markdown.below(ROOT).stream()
                .flatMap(each -> each.blocks("sh").stream())
                .flatMap(String::lines)
                .flatMap(line -> Stream.of(line.split("&&")))
                .map(String::strip)
                .filter(command -> command.startsWith("mvn "))
                .distinct()
                .toList();
        assertThat(commands).isNotEmpty();
        return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> understand(command)));
    }

    private static void understand(String command) throws IOException {
        List<String> words = Arrays.asList(command.split(" +"));
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-pl")) {
                assertThat(words.get(++i).split(","))
                        .allSatisfy(
                                module -> assertThat(Path.of(module, "pom.xml")).exists());
            } else if (word.startsWith("-P")) {
                assertThat(mentions("<id>" + word.substring(2) + "</id>", "pom.xml"))
                        .isNotEmpty();
            } else if (word.startsWith("-Dtest=")) {
                assertThat(files(word.substring("-Dtest=".length()) + ".java")).hasSize(1);
            } else if (word.startsWith("-Dmutation.file=")) {
                assertThat(files(".drl")).anyMatch(each -> each.contains(word.substring("-Dmutation.file=".length())));
            } else if (word.startsWith("-Dsecond-opinion.")) {
                assertThat(mentions("\"" + word.substring(2, word.indexOf('=')) + "\"", ".java"))
                        .isNotEmpty();
            } else if (word.contains(":")) {
                String plugin = word.substring(0, word.indexOf(':')) + "-maven-plugin";
                assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>" + plugin + "</artifactId>");
            } else if (!word.startsWith("-")) {
                assertThat(PHASES).contains(word);
            } else {
                assertThat(word).isIn("-q", "-B", "-am", "-DskipTests", "-Dsurefire.failIfNoSpecifiedTests=false");
            }
        }
    }

    /** Returns the sources whose name has that end and that contain the text. */
    private static List<String> mentions(String text, String end) throws IOException {
        return files(end).stream()
                .filter(each -> contentOf(each).contains(text))
                .toList();
    }

    private static List<String> files(String end) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(Path::toString)
                    .filter(each -> each.endsWith(end) && !each.contains("target"))
                    .toList();
        }
    }

    private static String contentOf(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
