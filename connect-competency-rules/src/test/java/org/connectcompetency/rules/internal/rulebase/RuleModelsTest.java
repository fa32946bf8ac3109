package org.connectcompetency.rules.internal.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;

class RuleModelsTest {

    private static final String PACKAGE = "org.connectcompetency.rules.v2026_02.version";

    private final RuleModels models = RuleModels.of("2026-02");

    @Test
    void a_version_without_rules_is_named() {
        assertThatThrownBy(() -> RuleModels.of("2025-01"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2025-01");
    }

    @Test
    void a_rule_that_was_not_compiled_is_named() {
        List<Model> others = new ArrayList<>(models.compiled().models());
        others.removeIf(model -> model.getPackageName().equals(PACKAGE));

        assertThat(others).hasSize(models.compiled().models().size() - 1);
        assertThatThrownBy(() -> modelsOf(others).requireWhatIsWritten())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("not loaded", "CHECKLIST-VERSION The version is no longer accepted");
    }

    @Test
    void a_rule_that_two_jars_have_in_one_package_is_named() {
        List<Model> both = new ArrayList<>(models.compiled().models());
        both.addAll(models.compiled().models().stream()
                .filter(model -> model.getPackageName().equals(PACKAGE))
                .toList());

        assertThatThrownBy(() -> modelsOf(both).requireWhatIsWritten())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("loaded twice", "CHECKLIST-VERSION The version is no longer accepted");
    }

    private RuleModels modelsOf(List<Model> some) {
        return new RuleModels(new CompiledRules(some, models.compiled().loader()), models.files());
    }
}
