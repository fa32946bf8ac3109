package org.connectcompetency.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.ProductTag;
import org.connectcompetency.model.checklist.ProductTags;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.checklist.TailoredChecklist;
import org.connectcompetency.model.internal.json.CanonicalForm;
import org.connectcompetency.model.internal.json.Sha256;
import org.connectcompetency.model.internal.values.Wording;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.RuleListener;
import org.connectcompetency.rules.facts.KnownFeatures;
import org.connectcompetency.rules.internal.custom.Culprit;
import org.connectcompetency.rules.internal.custom.CustomRules;
import org.connectcompetency.rules.internal.custom.CustomRulesCompiler;
import org.connectcompetency.rules.internal.custom.ImportPolicy;
import org.connectcompetency.rules.internal.rulebase.Ledger;
import org.connectcompetency.rules.internal.rulebase.LibraryVersion;
import org.connectcompetency.rules.internal.rulebase.LoadedRule;
import org.connectcompetency.rules.internal.rulebase.RuleModels;
import org.connectcompetency.rules.internal.rulebase.RulePatterns;
import org.connectcompetency.rules.internal.session.Additions;
import org.connectcompetency.rules.internal.session.Budget;
import org.connectcompetency.rules.internal.session.Guard;
import org.connectcompetency.rules.internal.session.Preparation;
import org.connectcompetency.rules.internal.session.Stages;
import org.connectcompetency.rules.internal.session.Tracer;
import org.connectcompetency.rules.internal.session.Transcript;
import org.connectcompetency.rules.internal.session.Verdicts;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** One checklist version with its rules, ready to judge. */
public final class ChecklistRules {

    private final Checklist checklist;
    private final TailoredChecklist tailored;
    private final ProductTags productTags;
    private final KnownFeatures knownFeatures;
    private final Ledger ledger;
    private final @Nullable CustomRules custom;
    private final Budget budget;
    private final String catalogueSha256;
    private final String rulesSha256;
    private final Bases bases;
    private final Map<String, Bases> basesByRequirement = new ConcurrentHashMap<>();

    /**
     * The rules that are to judge.
     *
     * @param builtIn the rules of this library
     * @param custom those of the caller, if there are any
     */
    private record Bases(KieBase builtIn, @Nullable KieBase custom) {}

    private ChecklistRules(Setup setup, TailoredChecklist tailored, RuleModels models, @Nullable CustomRules custom) {
        this.tailored = tailored;
        this.custom = custom;
        checklist = tailored.checklist();
        productTags = checklist.productTags();
        knownFeatures = KnownFeatures.of(checklist);
        budget = setup.budget();
        List<LoadedRule> rules = new ArrayList<>(models.loaded());
        if (custom != null) {
            rules.addAll(custom.rules());
        }
        ledger = new Ledger(checklist, rules);
        bases = new Bases(
                models.compiled().kieBase(),
                custom == null ? null : custom.compiled().kieBase());
        catalogueSha256 = Sha256.of(CompetencyJson.canonical(checklist) + tailored.canonical());
        rulesSha256 = custom == null ? models.sha256() : Sha256.of(models.sha256() + custom.text());
    }

    /**
     * Loads the rules of a checklist version, and compiles those of the caller.
     *
     * @throws IllegalStateException if one of its requirements or waivers is checked by no rule, or if there are custom
     *     rules but no compiler on the class path
     */
    public static ChecklistRules load(Checklist checklist, Setup setup) {
        try (EngineEntry entry = EngineEntry.open()) {
            return loadWith(checklist, setup);
        }
    }

    private static ChecklistRules loadWith(Checklist checklist, Setup setup) {
        RuleModels models = RuleModels.of(checklist.version());
        CustomRules custom = null;
        if (!setup.sources().isEmpty()) {
            Set<String> taken = models.references().keySet();
            custom = Compiler.compile(setup, checklist, taken);
        }
        Checklist whole = with(custom == null ? List.of() : custom.requirements(), setup.productTags(), checklist);
        return new ChecklistRules(setup, new TailoredChecklist(whole, setup.tailoring()), models, custom);
    }

    /** Returns the checklist version, as it was tailored and with the requirements and product tags of the caller. */
    public Checklist checklist() {
        return checklist;
    }

    /**
     * Returns the requirement with that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Requirement requirement(String id) {
        List<String> known =
                checklist.requirements().stream().map(Requirement::id).toList();
        return checklist
                .find(id)
                .orElseThrow(() ->
                        new IllegalArgumentException("The requirement (" + id + ") must be one of checklist version "
                                + checklist.version() + "." + Wording.suggestion(id, known)));
    }

    /** Returns the rules that look at a requirement, its own first. */
    public List<RuleReference> rules(Requirement requirement) {
        return ledger.rules(requirement);
    }

    /** Returns all rules. */
    public List<RuleReference> rules() {
        return ledger.rules();
    }

    /** Returns the rules of the caller. */
    public List<RuleReference> customRules() {
        return custom == null
                ? List.of()
                : custom.rules().stream().map(LoadedRule::reference).toList();
    }

    /**
     * Judges an application that has passed the check for consistency.
     *
     * @param extraFacts the caller's own facts, for custom rules
     * @param listener the listener that is called for every rule that fires
     */
    public ValidationResult judge(
            CompetencyApplication application, LocalDate asOf, List<?> extraFacts, @Nullable RuleListener listener) {
        return judge(application, asOf, extraFacts, listener, provenance(application));
    }

    /** Judges an application as above, for a caller who judges it on several days. */
    public ValidationResult judge(
            CompetencyApplication application,
            LocalDate asOf,
            List<?> extraFacts,
            @Nullable RuleListener listener,
            Provenance provenance) {
        try (EngineEntry entry = EngineEntry.open()) {
            return judge(bases, application, asOf, extraFacts, entry.outside(listener), provenance);
        }
    }

    /** Returns what every result for this application is made with. */
    public Provenance provenance(CompetencyApplication application) {
        return new Provenance(LibraryVersion.VERSION, catalogueSha256, rulesSha256, CanonicalForm.sha256(application));
    }

    /** Returns whether there are rules of the caller. */
    public boolean hasCustomRules() {
        return custom != null;
    }

    /** Returns all that the tailoring does, on no day in particular. */
    public List<Adjustment> tailoring() {
        return tailored.adjustments(LocalDate.EPOCH);
    }

    /** Returns what the built-in rules look at. They are loaded once more for this, and not kept. */
    public RulePatterns patterns() {
        try (EngineEntry entry = EngineEntry.open()) {
            return RulePatterns.of(RuleModels.of(checklist.version()).compiled());
        }
    }

    /** Judges one requirement as {@code judge} judges all, only by the rules that look at it. */
    public RequirementResult judgeOnly(
            Requirement requirement,
            CompetencyApplication application,
            LocalDate asOf,
            List<?> extraFacts,
            @Nullable RuleListener listener) {
        try (EngineEntry entry = EngineEntry.open()) {
            Bases own = basesByRequirement.computeIfAbsent(requirement.id(), id -> basesFor(requirement));
            return judge(own, application, asOf, extraFacts, entry.outside(listener), provenance(application))
                    .requirement(requirement.id())
                    .orElseThrow();
        }
    }

    /** Custom rules build on what the built-in rules say of any requirement, so with them all built-in rules fire. */
    private Bases basesFor(Requirement requirement) {
        Set<String> rules =
                ledger.rules(requirement).stream().map(RuleReference::name).collect(Collectors.toSet());
        return custom == null
                ? new Bases(
                        RuleModels.of(checklist.version())
                                .compiled()
                                .only(rules)
                                .kieBase(),
                        null)
                : new Bases(bases.builtIn(), custom.compiled().only(rules).kieBase());
    }

    private ValidationResult judge(
            Bases rules,
            CompetencyApplication application,
            LocalDate asOf,
            List<?> extraFacts,
            @Nullable RuleListener listener,
            Provenance provenance) {
        Preparation preparation = new Preparation(checklist, application, asOf, tailored.waived(asOf));
        List<Object> facts = preparation.facts();
        facts.addAll(List.of(checklist, productTags, knownFeatures));
        Tracer tracer = Tracer.of(listener, checklist);
        Transcript transcript = new Transcript();
        try (Stages stages = Stages.ofBuiltIn(rules.builtIn(), transcript, budget, tracer)) {
            stages.fire(facts);
            stages.fire(preparation.assessments(transcript));
        }
        ValidationResult result =
                new Verdicts(checklist, application, asOf, preparation, tailored, transcript).result(provenance);
        if (custom == null || rules.custom() == null) {
            return result;
        }
        Transcript more = new Transcript();
        Additions additions =
                new Additions(checklist, custom.ids(), custom.requirementsByRule(), preparation.caseStudies());
        Guard guard = new Guard(budget, additions, more, custom.places());
        try (Stages stages = Stages.ofCustom(rules.custom(), guard, tracer)) {
            facts.addAll(extraFacts);
            facts.addAll(transcript.exclusions());
            facts.addAll(transcript.waivers());
            facts.addAll(transcript.refusedWaivers());
            // All that the built-in rules found is there before a custom rule asks whether there is none.
            facts.addAll(transcript.measurements());
            facts.addAll(result.findings());
            stages.fire(facts);
            stages.fire(preparation.assessments(transcript.with(more)));
        } catch (RuleExecutionException e) {
            facts.addAll(preparation.assessments(transcript));
            throw Culprit.named(e, rules.custom(), custom, facts);
        }
        Transcript whole = transcript.with(more);
        return new Verdicts(checklist, application, asOf, preparation, tailored, whole).result(provenance);
    }

    private static Checklist with(List<Requirement> more, List<ProductTag> tags, Checklist checklist) {
        return checklist.with(
                Stream.concat(checklist.requirements().stream(), more.stream()).toList(),
                checklist.waivers(),
                checklist.productTags().with(tags));
    }

    /** A class of its own, so that the compiler's classes are loaded only if there is something to compile. */
    private static final class Compiler {

        /** One class of each jar that the compiler needs. */
        private static final List<String> NEEDED = List.of(
                "org.drools.model.codegen.ExecutableModelProject",
                "org.drools.wiring.dynamic.DynamicComponentsSupplier");

        static CustomRules compile(Setup setup, Checklist checklist, Set<String> taken) {
            try {
                for (String needed : NEEDED) {
                    Class.forName(needed, false, Compiler.class.getClassLoader());
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(
                        "Custom rules must be compiled, but the compiler is not on the class path. "
                                + "Add the dependencies org.drools:drools-model-codegen and org.drools:drools-wiring-dynamic, in the version of the other Drools jars.",
                        e);
            }
            return new CustomRulesCompiler(checklist, taken, new ImportPolicy(setup.allowedImports()), setup.loader())
                    .compile(setup.sources());
        }
    }
}
