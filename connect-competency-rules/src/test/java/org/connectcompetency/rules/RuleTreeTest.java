package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.junit.jupiter.api.Test;

/** Checks that the tree of DRL files keeps its conventions. */
class RuleTreeTest {

    private static final Path ROOT = Path.of("src/main/resources");
    private static final Path RULES = ROOT.resolve("org/connectcompetency/rules");

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    /** How the names begin of rules that many requirements share. */
    private static final Map<String, String> GROUPS = Map.of(
            "documentary", "Documentary: ",
            "case-studies", "Case studies: ",
            "customer-edition", "AICX-002, AICX-003, AICX-004 ");

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
        Pattern rule = Pattern.compile("(?m)^rule \"(.*)\"\n    @(?:requirement|waiver)\\( \"(.*)\" \\)$");
        for (Path file : files()) {
            String drl = Files.readString(file);
            List<MatchResult> rules = rule.matcher(drl).results().toList();

            assertThat(rules)
                    .as("rules with quoted metadata in %s", file)
                    .hasSize((int)
                            drl.lines().filter(line -> line.startsWith("rule ")).count())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.group(1))
                            .startsWith(GROUPS.getOrDefault(each.group(2), each.group(2) + " ")));
        }
    }

    @Test
    void a_pattern_on_a_measurement_names_its_measure() throws IOException {
        int patterns = 0;
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                if (line.contains("Measurement(")) {
                    patterns++;
                    assertThat(line).as(file.toString()).contains("name ==");
                }
            }
        }
        assertThat(patterns).isPositive();
    }

    @Test
    void only_what_is_used_is_imported() throws IOException {
        Pattern imported = Pattern.compile("(?m)^import [\\w.]+\\.(\\w+)$");
        for (Path file : files()) {
            String drl = Files.readString(file);
            assertThat(imported.matcher(drl).results().map(each -> each.group(1)))
                    .as(file.toString())
                    .isNotEmpty()
                    .allMatch(name -> drl.replaceAll("(?m)^(import|//).*$", "").matches("(?s).*\\b" + name + "\\b.*"));
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
