package org.connectcompetency.examples.checklistversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.examples.checklistversion.Versions.NEWER;
import static org.connectcompetency.examples.checklistversion.Versions.OLDER;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;

class RuleFilesTest {

    private static final String OWN = "org/connectcompetency/examples/checklistversion/v2025_08/connectpractice/";
    private static final String SHARED = "org/connectcompetency/rules/v2026_02/connectpractice/";

    private final CompetencyValidator older =
            CompetencyValidator.builder().checklist(OLDER).build();
    private final CompetencyValidator newer =
            CompetencyValidator.builder().checklist(NEWER).build();

    @Test
    void the_older_version_uses_all_files_of_the_newer_one_but_one_and_two_of_its_own() {
        Set<String> expected = files(newer);
        expected.remove(SHARED + "ACC-009-demand-generation.drl");
        expected.add(OWN + "ACC-009-demand-generation.drl");
        expected.add(OWN + "ACC-013-reporting-skills.drl");

        assertThat(files(older)).isEqualTo(expected);
    }

    @Test
    void the_newer_version_uses_none_of_the_older_one() {
        assertThat(files(newer)).noneMatch(file -> file.contains("checklistversion"));
    }

    @Test
    void a_requirement_is_judged_by_the_rules_of_its_version() {
        assertThat(filesOf(older, "ACC-009")).containsExactly(OWN + "ACC-009-demand-generation.drl");
        assertThat(filesOf(newer, "ACC-009")).containsExactly(SHARED + "ACC-009-demand-generation.drl");
        assertThat(filesOf(older, "ACC-007")).isEqualTo(filesOf(newer, "ACC-007"));
        assertThat(filesOf(older, "ACC-013"))
                .containsExactly(
                        OWN + "ACC-013-reporting-skills.drl",
                        "org/connectcompetency/rules/documentary/documentary.drl");
    }

    private static Set<String> files(CompetencyValidator validator) {
        return validator.rules().stream().map(RuleReference::file).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> filesOf(CompetencyValidator validator, String requirement) {
        return validator.rules(requirement).stream()
                .map(RuleReference::file)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
