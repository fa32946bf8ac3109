package org.connectcompetency.rules;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.ConsistencyCheck;
import org.connectcompetency.model.checklist.ProductTag;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.foresight.Forecast;
import org.connectcompetency.rules.foresight.Plan;
import org.connectcompetency.rules.foresight.Portfolio;
import org.connectcompetency.rules.foresight.PortfolioSearch;
import org.connectcompetency.rules.foresight.ProgressListener;
import org.connectcompetency.rules.internal.CallersClasses;
import org.connectcompetency.rules.internal.ChecklistRules;
import org.connectcompetency.rules.internal.RuleDiscovery;
import org.connectcompetency.rules.internal.Setup;
import org.connectcompetency.rules.internal.foresight.Foresight;
import org.connectcompetency.rules.internal.rulebase.EngineVersion;
import org.connectcompetency.rules.internal.session.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Judges applications for the Amazon Connect Customer Competency by the rules of its checklist.
 *
 * <p>Building one loads the rules; build it once and share it. A validator is immutable and safe for use by any number
 * of threads.
 *
 * <pre>{@code
 * CompetencyValidator validator = CompetencyValidator.create();
 * ValidationResult result = validator.validate(CompetencyJson.readApplication(path));
 * }</pre>
 */
public final class CompetencyValidator {

    private static final ProgressListener NOT_SHOWN = (done, all) -> {};

    private final Map<String, ChecklistRules> rulesByVersion;
    private final @Nullable String version;
    private final @Nullable LocalDate asOf;
    private final Clock clock;
    private final @Nullable RuleListener listener;
    private final Map<ChecklistRules, Foresight> foresight;
    private final ProgressListener progress;

    private CompetencyValidator(Builder builder) {
        version = builder.version;
        asOf = builder.asOf;
        clock = builder.clock;
        listener = builder.listener;
        rulesByVersion = new LinkedHashMap<>();
        EngineVersion.requireOne(CompetencyValidator.class.getClassLoader());
        for (String each : version == null ? Checklists.versions() : List.of(version)) {
            rulesByVersion.put(each, ChecklistRules.load(Checklists.of(each), builder.setup()));
        }
        foresight = new ConcurrentHashMap<>();
        progress = NOT_SHOWN;
    }

    private CompetencyValidator(
            CompetencyValidator other,
            @Nullable LocalDate asOf,
            @Nullable RuleListener listener,
            ProgressListener progress) {
        rulesByVersion = other.rulesByVersion;
        version = other.version;
        this.asOf = asOf;
        clock = other.clock;
        this.listener = listener;
        foresight = other.foresight;
        this.progress = progress;
    }

    /**
     * Returns a validator with the built-in rules, for every known checklist version.
     *
     * @throws IllegalStateException if a requirement is checked by no rule, if the jars of Drools are of different
     *     versions, or if Jackson is older than 2.17
     */
    public static CompetencyValidator create() {
        return builder().build();
    }

    /** Returns a builder, to set the date, the checklist version and more. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Judges an application, which stays as it is.
     *
     * <p>Look-back windows end on the builder's as-of date, else on the application's {@code submittedOn}, else today.
     * The checklist version is the builder's, else the application's, else the newest.
     *
     * @return a verdict on every requirement of the checklist version
     * @throws InvalidApplicationException if the application makes no sense; the first 100 of its problems are listed,
     *     and a last one says how many more there are
     * @throws RuleExecutionException if a rule fails, or the rules take longer than they may
     */
    public ValidationResult validate(CompetencyApplication application) {
        return validate(application, List.of());
    }

    /**
     * Judges an application together with facts of the caller's own, which custom rules can match. These must be
     * immutable, such as records: the library does not notice if a rule changes one, and the next rule would judge
     * something else.
     *
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public ValidationResult validate(CompetencyApplication application, Object... extraFacts) {
        return validate(application, List.of(extraFacts));
    }

    private ValidationResult validate(CompetencyApplication application, List<?> extraFacts) {
        return rulesFor(application).judge(application, dateFor(application), extraFacts, listener);
    }

    /**
     * Judges one requirement alone, by the rules that look at it: other custom rules neither fire nor fail. This method
     * is for trying out rules, and the {@linkplain org.connectcompetency.rules.testing.RuleVerifier kit} uses it. For a
     * verdict, use {@link #validate(CompetencyApplication, Object...)}.
     *
     * <p>If there are custom rules, all built-in rules fire too, as custom rules build on what they find.
     *
     * @throws IllegalArgumentException if the checklist version has no requirement with that id
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if one of these rules fails
     */
    public RequirementResult validateOnly(String requirement, CompetencyApplication application, Object... extraFacts) {
        ChecklistRules rules = rulesFor(application);
        return rules.judgeOnly(
                rules.requirement(requirement), application, dateFor(application), List.of(extraFacts), listener);
    }

    /**
     * Judges an application and explains the result of one requirement.
     *
     * @throws IllegalArgumentException if the checklist version has no requirement with that id
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public Explanation explain(CompetencyApplication application, String requirement) {
        ChecklistRules rules = rulesFor(application);
        Requirement asked = rules.requirement(requirement);
        return explanations(rules, application, List.of(asked)).get(0);
    }

    /**
     * Judges an application and explains the result of each requirement, in checklist order.
     *
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public List<Explanation> explain(CompetencyApplication application) {
        ChecklistRules rules = rulesFor(application);
        return explanations(rules, application, rules.checklist().requirements());
    }

    /**
     * Returns how an application that stays as it is comes out on every day of the 24 months after the as-of date.
     *
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public Forecast forecast(CompetencyApplication application) {
        return forecast(application, dateFor(application).plusMonths(Forecast.DEFAULT_MONTHS));
    }

    /**
     * Returns how an application that stays as it is comes out on every day from the as-of date to {@code until}: what
     * this validator says {@linkplain #asOf(LocalDate) as of} each of them. The days are judged on which something can
     * change; where there are custom rules, all are.
     *
     * @param extraFacts facts of the caller's own, for custom rules
     * @throws IllegalArgumentException if {@code until} is before the as-of date
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public Forecast forecast(CompetencyApplication application, LocalDate until, Object... extraFacts) {
        return foresight(application)
                .forecast(application, dateFor(application), until, List.of(extraFacts), listener, progress);
    }

    /**
     * Returns what must be done so that an application is READY on the as-of date.
     *
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public Plan plan(CompetencyApplication application) {
        return plan(application, dateFor(application));
    }

    /**
     * Returns what must be done so that an application is READY on a day: a step for each BLOCKER that this validator
     * finds {@linkplain #asOf(LocalDate) as of} it.
     *
     * @param on the day
     * @param extraFacts facts of the caller's own, for custom rules
     * @throws IllegalArgumentException if {@code on} is before the as-of date
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public Plan plan(CompetencyApplication application, LocalDate on, Object... extraFacts) {
        return foresight(application)
                .plan(application, dateFor(application), on, List.of(extraFacts), listener, progress);
    }

    /**
     * Returns the best choices of as many of an application's case studies as the checklist asks for.
     *
     * @throws IllegalArgumentException if it has fewer, or if there are more than {@value Portfolio#MOST_CHOICES}
     *     choices
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public Portfolio portfolio(CompetencyApplication application) {
        return portfolio(application, PortfolioSearch.DEFAULT);
    }

    /**
     * Returns the best choices of an application's case studies: what this validator says of the application with only
     * these case studies, and without the responses for the others. Each choice that is named was judged as a whole.
     * Where there are custom rules, all choices are.
     *
     * @param extraFacts facts of the caller's own, for custom rules
     * @throws IllegalArgumentException if the application has fewer case studies than a choice, if there are more than
     *     {@value Portfolio#MOST_CHOICES} choices, or if the last day is before the as-of date
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public Portfolio portfolio(CompetencyApplication application, PortfolioSearch search, Object... extraFacts) {
        return foresight(application)
                .portfolio(application, dateFor(application), search, List.of(extraFacts), listener, progress);
    }

    private Foresight foresight(CompetencyApplication application) {
        return foresight.computeIfAbsent(rulesFor(application), Foresight::new);
    }

    private List<Explanation> explanations(
            ChecklistRules rules, CompetencyApplication application, List<Requirement> asked) {
        List<RuleFiring> firings = new ArrayList<>();
        RuleListener listening = listener == null ? firings::add : listener.andThen(firings::add);
        ValidationResult result = rules.judge(application, dateFor(application), List.of(), listening);
        return asked.stream()
                .map(requirement -> new Explanation(
                        requirement,
                        result.requirement(requirement.id()).orElseThrow(),
                        rules.rules(requirement),
                        firings.stream()
                                .filter(firing -> firing.requirements().contains(requirement.id()))
                                .toList(),
                        result.waivers().stream()
                                .filter(claim -> claim.waiver().equals(requirement.waiver()))
                                .toList(),
                        responses(application, requirement)))
                .toList();
    }

    private static List<Response> responses(CompetencyApplication application, Requirement requirement) {
        return application.responses().stream()
                .filter(response -> response.requirement().equals(requirement.id()))
                .sorted(Comparator.comparing(Response::caseStudy, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * Returns a validator with the same rules that also calls {@code listener}, after its own, for every rule that
     * fires.
     */
    public CompetencyValidator with(RuleListener listener) {
        Objects.requireNonNull(listener, "listener");
        return new CompetencyValidator(
                this, asOf, this.listener == null ? listener : this.listener.andThen(listener), progress);
    }

    /**
     * Returns a validator with the same rules whose look-back windows all end on {@code date}, whatever the application
     * says.
     */
    public CompetencyValidator asOf(LocalDate date) {
        return new CompetencyValidator(this, Objects.requireNonNull(date, "date"), listener, progress);
    }

    /**
     * Returns a validator with the same rules that tells this listener how far a forecast, a plan or a portfolio is.
     */
    public CompetencyValidator withProgress(ProgressListener progress) {
        return new CompetencyValidator(this, asOf, listener, Objects.requireNonNull(progress, "progress"));
    }

    /** Returns the checklist that an application is judged by if it names no version itself. */
    public Checklist checklist() {
        return defaultRules().checklist();
    }

    /**
     * Returns the rules that look at a requirement of {@link #checklist()}, its own first.
     *
     * @throws IllegalArgumentException if it has no requirement with that id
     */
    public List<RuleReference> rules(String requirement) {
        ChecklistRules rules = defaultRules();
        return rules.rules(rules.requirement(requirement));
    }

    /** Returns all rules for {@link #checklist()}, those of the caller last. */
    public List<RuleReference> rules() {
        return defaultRules().rules();
    }

    /**
     * Returns the rules of the caller, in the order of their names: all that was given or discovered. The
     * {@link RuleReference#file()} of each is the {@linkplain RuleSource#name() name} of its file; empty if there are
     * none.
     */
    public List<RuleReference> customRules() {
        return defaultRules().customRules();
    }

    private ChecklistRules defaultRules() {
        return Objects.requireNonNull(
                rulesByVersion.get(
                        version != null ? version : Checklists.newest().version()),
                "rules");
    }

    private ChecklistRules rulesFor(CompetencyApplication application) {
        Objects.requireNonNull(application, "application");
        String wanted = versionFor(application);
        ChecklistRules rules = rulesByVersion.get(wanted);
        List<Problem> problems = ConsistencyCheck.problems(application, rules == null ? null : rules.checklist());
        if (rules == null || !problems.isEmpty()) {
            throw new InvalidApplicationException(problems);
        }
        return rules;
    }

    private String versionFor(CompetencyApplication application) {
        if (version != null) {
            return version;
        }
        return application.checklist() != null
                ? application.checklist()
                : Checklists.newest().version();
    }

    private LocalDate dateFor(CompetencyApplication application) {
        if (asOf != null) {
            return asOf;
        }
        LocalDate submittedOn = application.submittedOn();
        return submittedOn != null ? submittedOn : LocalDate.now(clock);
    }

    /** Sets up a {@link CompetencyValidator}. */
    public static final class Builder {

        private @Nullable String version;
        private @Nullable LocalDate asOf;
        private Clock clock = Clock.systemDefaultZone();
        private List<ProductTag> productTags = List.of();
        private Tailoring tailoring = Tailoring.NONE;
        private final List<RuleSource> sources = new ArrayList<>();
        private @Nullable List<String> allowedImports;
        private Budget budget = Budget.DEFAULT;
        private @Nullable RuleListener listener;
        private final @Nullable ClassLoader callers = Thread.currentThread().getContextClassLoader();

        private Builder() {}

        /** Sets the day on which every look-back window ends, whatever the application says. */
        public Builder asOf(LocalDate date) {
            asOf = Objects.requireNonNull(date, "date");
            return this;
        }

        /** Sets the clock that says what today is, for applications without {@code submittedOn}. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets the checklist version, whatever the application says.
         *
         * @throws IllegalArgumentException if there is no such version
         */
        public Builder checklist(String version) {
            this.version = Checklists.of(version).version();
            return this;
        }

        /** Adds product tags to those of the checklist version, as AWS adds products over time (ACC-007, ACC-008). */
        public Builder productTags(ProductTag... tags) {
            productTags = List.of(tags);
            return this;
        }

        /**
         * Adds custom rules from a DRL file, or from all files that end in {@code .drl} in a folder and below it.
         *
         * <p>DRL is code: it runs with all the rights of the JVM. Custom rules are compiled by {@link #build()}, which
         * needs {@code org.drools:drools-model-codegen} and {@code org.drools:drools-wiring-dynamic} on the class path.
         * They run after the built-in rules, over the same facts; the built-in rules stay as they are.
         *
         * @throws IllegalArgumentException if a folder holds no DRL file
         * @throws java.io.UncheckedIOException if the file or folder cannot be read
         */
        public Builder rules(Path fileOrFolder) {
            sources.addAll(RuleSource.of(fileOrFolder));
            return this;
        }

        /** Adds custom rules from a text, which messages call {@code name}. */
        public Builder rules(String name, String drl) {
            sources.add(new RuleSource(name, drl));
            return this;
        }

        /**
         * Adds custom rules from the class path.
         *
         * @throws IllegalArgumentException if there is no such resource
         */
        public Builder rulesFromResource(String resource) {
            sources.add(RuleSource.ofResource(resource));
            return this;
        }

        /**
         * Adds the rules of every {@link RuleSetProvider} that is found with the context class loader of the thread
         * that made this builder, or with the class loader of this library. A file that both find is added once.
         * {@link CompetencyValidator#customRules()} says what was found.
         *
         * @throws IllegalStateException if there is none; the message says where it was looked for
         */
        public Builder discoverRules() {
            sources.addAll(new RuleDiscovery(callers).sources());
            return this;
        }

        /**
         * Allows custom rules to import only these packages or classes, besides the facts of this library. This is a
         * lint, not a sandbox: a rule can use any class by its full name.
         */
        public Builder allowedImports(String... packagesOrClasses) {
            allowedImports = List.of(packagesOrClasses);
            return this;
        }

        /** Sets how many times custom rules may fire in one validation, and how many facts they may insert. */
        public Builder firingLimit(int firings) {
            if (firings < 1) {
                throw new IllegalArgumentException("The firing limit (" + firings + ") must be 1 or more.");
            }
            budget = new Budget(firings, firings, budget.time());
            return this;
        }

        /**
         * Sets how long the built-in rules may take in one validation, and how long custom rules may; 30 seconds unless
         * set. The time is checked between firings and at the end. A condition cannot be interrupted, and a right-hand
         * side that never returns cannot be stopped, so run rules that you do not trust in a process of their own.
         */
        public Builder timeLimit(Duration time) {
            if (time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException("The time limit (" + time + ") must be positive.");
            }
            budget = new Budget(budget.firings(), budget.facts(), time);
            return this;
        }

        /**
         * Sets how the validator departs from the checklist. Every result lists the departures, and says whether it
         * asks for less than the checklist does.
         *
         * <p>{@link #build()} throws an {@link IllegalArgumentException} if the tailoring names a requirement or
         * threshold that a checklist version does not have.
         */
        public Builder tailoring(Tailoring tailoring) {
            this.tailoring = Objects.requireNonNull(tailoring, "tailoring");
            return this;
        }

        /** Sets the listener that is called for every rule that fires. */
        public Builder listener(RuleListener listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Loads the rules, and compiles those of the caller.
         *
         * @throws IllegalStateException if a requirement is checked by no rule, or if there are custom rules but no
         *     compiler on the class path
         * @throws InvalidRulesException if the caller's rules have problems; those of all files are listed
         */
        public CompetencyValidator build() {
            return new CompetencyValidator(this);
        }

        private Setup setup() {
            return new Setup(
                    productTags, tailoring, List.copyOf(sources), allowedImports, CallersClasses.of(callers), budget);
        }
    }
}
