package org.connectcompetency.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks that the snippet of the main README is an example, word for word, and prints what the README says. */
class ReadmeTest {

    private static final Path EXAMPLES =
            Path.of("connect-competency-examples/embedding/src/main/java/org/connectcompetency/examples/embedding");

    /** How many lines a reader sees without scrolling. */
    private static final int FIRST_SCREEN = 75;

    @Test
    void the_example_is_the_quick_start_and_prints_what_is_shown() throws IOException {
        assertThat(readme().blocks("java")).singleElement().satisfies(snippet -> {
            assertThat(Files.readString(EXAMPLES.resolve("QuickStart.java"))).containsIgnoringWhitespaces(snippet);
            assertThat(snippet.lines()).hasSizeLessThanOrEqualTo(8);
        });
        assertThat(readme().blocks("text")).containsExactly(Printed.by(() -> QuickStart.main(new String[0])));
    }

    @Test
    void the_dependency_is_this_build() throws IOException {
        String pom = Files.readString(Path.of("connect-competency-rules/pom.xml"));
        String dependency = readme().blocks("xml").get(0);

        for (String tag : List.of("groupId", "version")) {
            assertThat(element(dependency, tag)).isEqualTo(element(pom, tag));
        }
        assertThat(pom).contains("<artifactId>" + element(dependency, "artifactId") + "</artifactId>");
    }

    /** DocumentsTest checks the command itself. */
    @Test
    void what_makes_the_dependency_resolve_comes_before_it() throws IOException {
        List<Markdown.Block> blocks = readme().blocks();

        assertThat(blocks.get(0).language()).isEqualTo("sh");
        assertThat(blocks.get(0).text())
                .startsWith("mvn ")
                .contains(" install ")
                .hasLineCount(1);
        assertThat(blocks.get(1).language()).isEqualTo("xml");
    }

    @Test
    void the_first_screen_has_all_commands_and_the_way_to_rules_of_your_own() throws IOException {
        String text = readme().text();
        String first = String.join("\n", text.lines().limit(FIRST_SCREEN).toList());
        Markdown firstScreen = new Markdown(Path.of("README.md"), first);

        assertThat(firstScreen.links()).contains("connect-competency-examples/custom-rules/README.md");
        assertThat(firstScreen.blocks()).isEqualTo(readme().blocks());
    }

    @Test
    void the_continuous_build_runs_the_test_command() throws IOException {
        List<String> script = Files.readAllLines(Path.of(".ci/run"));

        assertThat(String.join("", readme().blocks("sh")).lines()).contains(script.get(script.size() - 1));
    }

    private static Markdown readme() throws IOException {
        return Markdown.read(Path.of("README.md"));
    }

    private static String element(String xml, String tag) {
        Matcher matcher = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">").matcher(xml);
        assertThat(matcher.find()).as("an element %s", tag).isTrue();
        return matcher.group(1);
    }
}
