package org.connectcompetency.rules.internal.foresight;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.RuleListener;
import org.connectcompetency.rules.internal.ChecklistRules;
import org.jspecify.annotations.Nullable;

/**
 * Judges one application as of any day, exactly as a validation does.
 *
 * @param rules the rules of the checklist version
 * @param application the application, which has passed the check for consistency
 * @param extraFacts the caller's own facts, for custom rules
 * @param listener is told of every rule that fires
 * @param provenance what all results are made with
 */
record Judge(
        ChecklistRules rules,
        CompetencyApplication application,
        List<?> extraFacts,
        @Nullable RuleListener listener,
        Provenance provenance) {

    Judge(
            ChecklistRules rules,
            CompetencyApplication application,
            List<?> extraFacts,
            @Nullable RuleListener listener) {
        this(rules, application, extraFacts, listener, rules.provenance(application));
    }

    ValidationResult on(LocalDate day) {
        return rules.judge(application, day, extraFacts, listener, provenance);
    }
}
