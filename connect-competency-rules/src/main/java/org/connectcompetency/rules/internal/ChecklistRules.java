package org.connectcompetency.rules.internal;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.Checklist;
import org.connectcompetency.model.CompetencyApplication;
import org.connectcompetency.model.ProductTag;
import org.connectcompetency.model.ProductTags;
import org.connectcompetency.model.ValidationResult;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.facts.KnownFeatures;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** One checklist version with its rules, ready to judge. */
public final class ChecklistRules {

    /** No built-in rule inserts what it matches, so far fewer firings than this end any validation. */
    private static final int FIRINGS_PER_FACT = 100;

    private static final int FIRINGS_AT_LEAST = 10_000;

    private final Checklist checklist;
    private final ProductTags productTags;
    private final KnownFeatures knownFeatures;
    private final KieBase kieBase;

    private ChecklistRules(Checklist checklist, ProductTags productTags, KieBase kieBase) {
        this.checklist = checklist;
        this.productTags = productTags;
        this.knownFeatures = KnownFeatures.of(checklist, productTags);
        this.kieBase = kieBase;
    }

    /**
     * Loads the rules of a checklist version.
     *
     * @throws IllegalStateException if one of its requirements or waivers is checked by no rule
     */
    public static ChecklistRules load(Checklist checklist, List<ProductTag> moreTags) {
        List<Model> models = RuleModels.of(checklist.version());
        Coverage.require(checklist, models);
        KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
        return new ChecklistRules(checklist, checklist.productTags().with(moreTags), kieBase);
    }

    /** Returns the checklist version. */
    public Checklist checklist() {
        return checklist;
    }

    /** Judges an application that makes sense. */
    public ValidationResult judge(CompetencyApplication application, LocalDate asOf) {
        Preparation preparation = new Preparation(checklist, application, asOf);
        Transcript transcript = new Transcript();
        KieSession session = kieBase.newKieSession();
        try {
            session.addEventListener(transcript);
            session.insert(checklist);
            session.insert(productTags);
            session.insert(knownFeatures);
            preparation.facts().forEach(session::insert);
            fire(session);
            preparation.assessments(transcript).forEach(session::insert);
            fire(session);
        } finally {
            session.dispose();
        }
        return new Verdicts(checklist, application, asOf, preparation, transcript).result();
    }

    private static void fire(KieSession session) {
        int budget = (int) Math.min(Integer.MAX_VALUE, FIRINGS_AT_LEAST + FIRINGS_PER_FACT * session.getFactCount());
        int fired;
        try {
            fired = session.fireAllRules(budget);
        } catch (ConsequenceException e) {
            String rule = e.getMatch().getRule().getName();
            throw new RuleExecutionException(rule, "The rule \"" + rule + "\" failed: " + e.getCause(), e);
        } catch (RuntimeException e) {
            throw new RuleExecutionException(null, "A condition failed: " + e.getMessage(), e);
        }
        // The engine stops at the limit without a word.
        if (fired >= budget) {
            throw new RuleExecutionException(null, "The rules did not come to an end within " + budget + " firings.", null);
        }
    }
}
