package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.junit.jupiter.api.Test;

/** Holds the tree of DRL files to what it promises its readers. */
class RuleTreeTest {

    private static final Path ROOT = Path.of("src/main/resources");
    private static final Path RULES = ROOT.resolve("org/connectcompetency/rules");

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    @Test
    void every_rule_of_every_file_is_loaded() throws IOException {
        for (Path file : files()) {
            Matcher rules = Pattern.compile("(?m)^rule \"(.*)\"$").matcher(Files.readString(file));
            List<String> written =
                    rules.results().map(result -> result.group(1)).toList();

            assertThat(VALIDATOR.rules().stream()
                            .filter(rule -> rule.file()
                                    .equals(ROOT.relativize(file).toString().replace('\\', '/')))
                            .map(RuleReference::name))
                    .as(file.toString())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void the_package_is_the_folder() throws IOException {
        for (Path file : files()) {
            String folder = ROOT.relativize(file.getParent()).toString().replace('\\', '/');

            assertThat(Files.readString(file))
                    .as(file.toString())
                    .contains("package " + folder.replace('/', '.') + "\n");
        }
    }

    @Test
    void a_rule_is_named_by_the_requirement_that_its_metadata_says() throws IOException {
        Pattern rule = Pattern.compile("(?m)^rule \"(.*)\"\n    @requirement\\( \"(.*)\" \\)$");
        for (Path file : files()) {
            Matcher rules = rule.matcher(Files.readString(file));
            while (rules.find()) {
                assertThat(rules.group(1)).startsWith(rules.group(2) + " ");
            }
        }
    }

    @Test
    void rules_are_declarative() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file).lines().map(String::strip).filter(line -> !line.startsWith("//")))
                    .as(file.toString())
                    .noneMatch(
                            line -> line.matches(
                                    "(salience|no-loop|agenda-group|ruleflow-group|activation-group|lock-on-active|dialect|function|global|eval)\\b.*"));
        }
    }

    @Test
    void the_guide_says_where_every_computed_requirement_is_judged() throws IOException {
        String guide = Files.readString(Path.of("README.md"));
        for (Requirement requirement : Checklists.of("2026-02").requirements()) {
            if (requirement.basis() != Basis.DOCUMENTED && !requirement.informational()) {
                String file =
                        VALIDATOR.rules(requirement.id()).get(0).file().replace("org/connectcompetency/rules/", "");
                String id = requirement.id().startsWith("ELIGIBILITY")
                        ? "ELIGIBILITY-1 to ELIGIBILITY-4"
                        : requirement.id();

                assertThat(guide.lines())
                        .as(requirement.id())
                        .anyMatch(line -> line.contains(id) && line.contains("`" + file + "`"));
            }
        }
        for (Path file : files()) {
            assertThat(guide).contains("`" + RULES.relativize(file).toString().replace('\\', '/') + "`");
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl")).toList();
        }
    }
}
