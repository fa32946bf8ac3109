package org.connectcompetency.examples.benchmarks.easyrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that both give the same answers where both give one; otherwise a comparison of speed would not be fair. */
class EasyRulesChecklistTest {

    private static final CompetencyValidator LIBRARY = CompetencyValidator.create();
    private static final EasyRulesChecklist EASY_RULES = new EasyRulesChecklist();

    @Test
    void nineteen_requirements_are_judged() {
        assertThat(EASY_RULES.requirements()).hasSize(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready", "not-ready", "first-steps"})
    void a_shipped_application_gets_the_same_statuses(String name) {
        CompetencyApplication application =
                CompetencyJson.readApplication(Path.of("../applications/" + name + ".json"));

        assertThat(EASY_RULES.statuses(application)).isEqualTo(library(application));
    }

    @Test
    void generated_applications_get_the_same_statuses() {
        Map<String, Map<Status, Integer>> seen = new TreeMap<>();
        for (long seed = 0; seed < 3_000; seed++) {
            CompetencyApplication application = ApplicationGenerator.application(seed);
            Map<String, Status> statuses = EASY_RULES.statuses(application);
            assertThat(statuses).as("seed %d", seed).isEqualTo(library(application));
            statuses.forEach((id, status) ->
                    seen.computeIfAbsent(id, i -> new EnumMap<>(Status.class)).merge(status, 1, Integer::sum));
        }

        assertThat(seen)
                .allSatisfy((id, statuses) -> assertThat(statuses).containsOnlyKeys(Status.MET, Status.NOT_MET));
    }

    private static Map<String, Status> library(CompetencyApplication application) {
        Map<String, Status> statuses = new TreeMap<>();
        LIBRARY.validate(application).requirements().stream()
                .filter(each -> EASY_RULES.requirements().contains(each.id()))
                .forEach(each -> statuses.put(each.id(), each.status()));
        return statuses;
    }
}
