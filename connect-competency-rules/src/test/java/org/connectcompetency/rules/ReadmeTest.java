package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;
import static org.connectcompetency.rules.testing.SampleFacts.caseStudy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.facts.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks the guide against the code: the rule that it shows is one of the checklist, and its names are those of the
 * code.
 */
class ReadmeTest {

    private static final Path ELIGIBILITY =
            Path.of("src/main/resources/org/connectcompetency/rules/v2026_02/connectexamples/eligibility.drl");

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]+");

    @Test
    void the_rule_that_is_shown_is_one_of_the_checklist() throws IOException {
        assertThat(Files.readString(ELIGIBILITY)).contains(find("(?ms)^```\\n(rule .*?)^```$"));
    }

    @Test
    void the_whole_file_that_is_shown_passes_its_first_test(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("project-manager.drl"), find("(?ms)^```drl\\n(.*?)^```$"));

        CompetencyValidator validator =
                CompetencyValidator.builder().rules(file).build();

        verifyThat(validator, "ACME-101")
                .given(caseStudy("cs-1").build())
                .given(caseStudy("cs-2").projectManager(null).build())
                .reports(blocker("project-manager-missing").subject("cs-2"));
        assertThat(Files.readString(Path.of("src/test/java/org/connectcompetency/rules/ReadmeTest.java")))
                .containsIgnoringWhitespaces(find("(?ms)^```java\\n(.*?)^```$"));
    }

    @Test
    void each_word_of_the_glossary_is_a_fact_and_becomes_a_part_of_the_result() throws IOException {
        List<MatchResult> entries = Pattern.compile("(?s)- `(\\w+)`:.*?(?=\\n- |\\z)")
                .matcher(glossary())
                .results()
                .toList();

        assertThat(entries).hasSize(11).allSatisfy(entry -> {
            assertThat(Class.forName(Assessment.class.getPackageName() + "." + entry.group(1)))
                    .isRecord();
            assertThat(Pattern.compile("In the\\s+result: `(\\w+)`")
                            .matcher(entry.group())
                            .results())
                    .allSatisfy(part -> assertThat(
                                    Class.forName(ValidationResult.class.getPackageName() + "." + part.group(1)))
                            .isRecord());
        });
        assertThat(glossary()).containsPattern("In the\\s+result: ");
    }

    @Test
    void each_word_of_the_picture_is_in_the_glossary() throws IOException {
        Stream<String> words = find("(?ms)^```text\\n(.*?)^```$")
                .lines()
                .filter(line -> line.contains("->"))
                .flatMap(
                        line -> NAME.matcher(line.substring(line.indexOf("->"))).results())
                .map(MatchResult::group);

        // One fact of the application stands for all others.
        assertThat(words.filter(word -> !word.equals("Partner")))
                .hasSizeGreaterThan(10)
                .allSatisfy(word -> assertThat(glossary()).contains("`" + word + "`"));
    }

    private static String glossary() throws IOException {
        return find("(?ms)^## Glossary\\n\\n(.*?)\\n\\n[^-]");
    }

    private static String find(String part) throws IOException {
        var found = Pattern.compile(part).matcher(Files.readString(Path.of("README.md")));
        assertThat(found.find()).as(part).isTrue();
        return found.group(1);
    }
}
