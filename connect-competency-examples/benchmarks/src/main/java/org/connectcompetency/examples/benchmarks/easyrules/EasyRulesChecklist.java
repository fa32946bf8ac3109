package org.connectcompetency.examples.benchmarks.easyrules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.result.Status;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Judges the requirements that {@link #requirements()} lists: those that typed facts alone decide, whatever the
 * category.
 */
public final class EasyRulesChecklist {

    private final Checklist checklist;
    private final Set<String> requirements = new LinkedHashSet<>();
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    public EasyRulesChecklist() {
        checklist = Checklists.of("2026-02");
        PrerequisiteRules.addTo(this, checklist);
        PracticeRules.addTo(this, checklist);
        ExampleRules.addTo(this, checklist);
    }

    /** Adds a rule that says when a requirement is not met. */
    void notMet(String requirement, String fault, Predicate<Subject> when) {
        requirements.add(requirement);
        rules.register(new RuleBuilder()
                .name(requirement + " " + fault)
                .when(facts -> when.test(facts.get(Subject.FACT)))
                .then(facts -> facts.<Subject>get(Subject.FACT).notMet().add(requirement))
                .build());
    }

    int threshold(String requirement, String name) {
        return checklist.find(requirement).orElseThrow().threshold(name);
    }

    /** Returns the ids of the requirements that are judged. */
    public Set<String> requirements() {
        return Set.copyOf(requirements);
    }

    /** Returns which requirements are met and which are not. */
    public Map<String, Status> statuses(CompetencyApplication application) {
        LocalDate asOf = application.submittedOn() == null ? LocalDate.now() : application.submittedOn();
        Set<String> notMet = new TreeSet<>();
        Facts facts = new Facts();
        facts.put(Subject.FACT, new Subject(application, asOf, checklist.placeholders(), notMet));
        engine.fire(rules, facts);
        Map<String, Status> statuses = new LinkedHashMap<>();
        requirements.forEach(each -> statuses.put(each, notMet.contains(each) ? Status.NOT_MET : Status.MET));
        return statuses;
    }
}
