package org.connectcompetency.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the README to the truth: its snippets stand in the examples word for word, and print what it says. */
class ReadmeTest {

    private static final Path EXAMPLES =
            Path.of("connect-competency-examples/embedding/src/main/java/org/connectcompetency/examples/embedding");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    /** A fenced block of the README. */
    private record Block(String language, String text) {}

    @Test
    void the_first_example_is_the_quick_start_and_prints_what_is_shown() throws IOException {
        List<Block> blocks = blocks();
        int java = indexOf("java", blocks, 0);

        assertThat(source("QuickStart"))
                .containsIgnoringWhitespaces(blocks.get(java).text());
        assertThat(blocks.get(java).text().lines()).hasSizeLessThanOrEqualTo(8);
        assertThat(blocks.get(java + 1).language()).isEqualTo("text");
        assertThat(printedBy(() -> QuickStart.main(new String[0])))
                .isEqualTo(blocks.get(java + 1).text());
    }

    @Test
    void the_example_in_plain_java_prints_what_is_shown() throws IOException {
        List<Block> blocks = blocks();
        int java = indexOf("java", blocks, indexOf("java", blocks, 0) + 1);

        assertThat(source("PlainFacts"))
                .containsIgnoringWhitespaces(blocks.get(java).text());
        assertThat(printedBy(() -> PlainFacts.main(new String[0])))
                .isEqualTo(blocks.get(java + 1).text());
    }

    @Test
    void no_java_snippet_is_left_out_of_these_tests() throws IOException {
        assertThat(blocks().stream().filter(block -> block.language().equals("java")))
                .hasSize(2);
    }

    @Test
    void the_dependency_is_this_build() throws IOException {
        String pom = Files.readString(Path.of("connect-competency-rules/pom.xml"));
        String dependency = blocks().get(indexOf("xml", blocks(), 0)).text();

        for (String tag : List.of("groupId", "version")) {
            assertThat(element(dependency, tag)).isEqualTo(element(pom, tag));
        }
        assertThat(pom).contains("<artifactId>" + element(dependency, "artifactId") + "</artifactId>");
    }

    @Test
    void the_continuous_build_runs_the_test_command() throws IOException {
        List<String> script = Files.readAllLines(Path.of(".ci/run"));
        String commands = blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .map(Block::text)
                .collect(Collectors.joining());

        assertThat(commands.lines()).contains(script.get(script.size() - 1));
    }

    private static List<Block> blocks() throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(Path.of("README.md")));
        List<Block> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    private static int indexOf(String language, List<Block> blocks, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i).language().equals(language)) {
                return i;
            }
        }
        throw new AssertionError("The README must have a block in " + language + " from block " + from + " on.");
    }

    private static String source(String example) throws IOException {
        return Files.readString(EXAMPLES.resolve(example + ".java"));
    }

    private static String element(String xml, String tag) {
        Matcher matcher = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">").matcher(xml);
        assertThat(matcher.find()).as("an element %s", tag).isTrue();
        return matcher.group(1);
    }

    private static String printedBy(Runnable example) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
