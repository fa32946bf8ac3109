package org.connectcompetency.rules.internal;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.Checklist;
import org.connectcompetency.model.CompetencyApplication;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.ProductTag;
import org.connectcompetency.model.ProductTags;
import org.connectcompetency.model.Provenance;
import org.connectcompetency.model.Requirement;
import org.connectcompetency.model.RuleReference;
import org.connectcompetency.model.ValidationResult;
import org.connectcompetency.model.internal.Sha256;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.facts.KnownFeatures;
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
    private final Ledger ledger;
    private final KieBase kieBase;
    private final String catalogueSha256;
    private final String rulesSha256;

    private ChecklistRules(Checklist checklist, ProductTags productTags, RuleModels models) {
        this.checklist = checklist;
        this.productTags = productTags;
        knownFeatures = KnownFeatures.of(checklist, productTags);
        ledger = new Ledger(checklist, models);
        kieBase = KieBaseBuilder.createKieBaseFromModel(models.models(), KieBaseMutabilityOption.DISABLED);
        catalogueSha256 = Sha256.of(CompetencyJson.canonical(checklist));
        rulesSha256 = models.sha256();
    }

    /**
     * Loads the rules of a checklist version.
     *
     * @throws IllegalStateException if one of its requirements or waivers is checked by no rule
     */
    public static ChecklistRules load(Checklist checklist, List<ProductTag> moreTags) {
        return new ChecklistRules(
                checklist, checklist.productTags().with(moreTags), RuleModels.of(checklist.version()));
    }

    /** Returns the checklist version. */
    public Checklist checklist() {
        return checklist;
    }

    /**
     * Returns the requirement with that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Requirement requirement(String id) {
        return checklist.find(id).orElseThrow(() -> new IllegalArgumentException("The requirement (" + id
                + ") must be one of checklist version " + checklist.version() + ", such as "
                + checklist.requirements().get(1).id() + ". Maybe it is written differently."));
    }

    /** Returns the rules that look at a requirement, its own first. */
    public List<RuleReference> rules(Requirement requirement) {
        return ledger.rules(requirement);
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
        return new Verdicts(checklist, application, asOf, preparation, transcript).result(provenance(application));
    }

    private Provenance provenance(CompetencyApplication application) {
        return new Provenance(
                Library.VERSION, catalogueSha256, rulesSha256, Sha256.of(CompetencyJson.canonical(application)));
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
