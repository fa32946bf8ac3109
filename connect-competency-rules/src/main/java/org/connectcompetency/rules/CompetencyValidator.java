package org.connectcompetency.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.connectcompetency.model.Checklist;
import org.connectcompetency.model.CompetencyApplication;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.ProductTag;
import org.connectcompetency.model.Requirement;
import org.connectcompetency.model.RuleReference;
import org.connectcompetency.model.ValidationResult;
import org.connectcompetency.model.internal.ConsistencyCheck;
import org.connectcompetency.rules.internal.ChecklistRules;
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

    private final Map<String, ChecklistRules> rulesByVersion;
    private final @Nullable String version;
    private final @Nullable LocalDate asOf;
    private final Clock clock;

    private CompetencyValidator(Builder builder) {
        version = builder.version;
        asOf = builder.asOf;
        clock = builder.clock;
        rulesByVersion = new LinkedHashMap<>();
        for (String each : version == null ? Checklist.versions() : List.of(version)) {
            rulesByVersion.put(each, ChecklistRules.load(Checklist.of(each), builder.productTags));
        }
    }

    /**
     * Returns a validator with the built-in rules, for every known checklist version.
     *
     * @throws IllegalStateException if a requirement is checked by no rule
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
     * <p>Look-back windows end on the builder's as-of date, else on the application's {@code submittedOn}, else today. The
     * checklist version is the builder's, else the application's, else the newest.
     *
     * @return a verdict on every requirement of the checklist version
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public ValidationResult validate(CompetencyApplication application) {
        return rulesFor(application).judge(application, dateFor(application));
    }

    /**
     * Judges an application and tells the whole story of one requirement.
     *
     * @throws IllegalArgumentException if the checklist version has no requirement with that id
     * @throws InvalidApplicationException if the application makes no sense; all of its problems are listed
     * @throws RuleExecutionException if a rule fails
     */
    public Explanation explain(CompetencyApplication application, String requirement) {
        ChecklistRules rules = rulesFor(application);
        Requirement asked = rules.requirement(requirement);
        ValidationResult result = rules.judge(application, dateFor(application));
        return new Explanation(asked, result.requirement(requirement).orElseThrow(), rules.rules(asked));
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

    private ChecklistRules defaultRules() {
        return Objects.requireNonNull(
                rulesByVersion.get(version != null ? version : Checklist.newest().version()), "rules");
    }

    private ChecklistRules rulesFor(CompetencyApplication application) {
        Objects.requireNonNull(application, "application");
        String wanted = versionFor(application);
        ChecklistRules rules = rulesByVersion.get(wanted);
        List<Problem> problems = ConsistencyCheck.problems(application, rules == null ? null : rules.checklist());
        if (rules == null) {
            List<Problem> all = new ArrayList<>(problems);
            all.add(0, ConsistencyCheck.unknownVersion(wanted));
            throw new InvalidApplicationException(all);
        }
        if (!problems.isEmpty()) {
            throw new InvalidApplicationException(problems);
        }
        return rules;
    }

    private String versionFor(CompetencyApplication application) {
        if (version != null) {
            return version;
        }
        return application.checklist() != null ? application.checklist() : Checklist.newest().version();
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
            this.version = Checklist.of(version).version();
            return this;
        }

        /** Adds product tags to those of the checklist version, as AWS adds products over time (ACC-007, ACC-008). */
        public Builder productTags(ProductTag... tags) {
            productTags = List.of(tags);
            return this;
        }

        /**
         * Loads the rules.
         *
         * @throws IllegalStateException if a requirement is checked by no rule
         */
        public CompetencyValidator build() {
            return new CompetencyValidator(this);
        }
    }
}
