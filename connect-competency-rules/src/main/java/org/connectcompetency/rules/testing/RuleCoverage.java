package org.connectcompetency.rules.testing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.rules.CompetencyValidator;

/**
 * Which rules fired in the verifications of this JVM so far. Ask after the last test, for example in an
 * {@code @AfterAll} method. A verification covers the rules that fired for its requirement or made one of its findings;
 * other rules that fired are not covered, as nothing was verified of them.
 */
public final class RuleCoverage {

    /** By validator; the entry goes when nothing else refers to the validator. */
    private static final Map<CompetencyValidator, Set<String>> FIRED = Collections.synchronizedMap(new WeakHashMap<>());

    private final List<RuleReference> rules;
    private final Set<String> fired;

    private RuleCoverage(List<RuleReference> rules, Set<String> fired) {
        this.rules = rules;
        this.fired = fired;
    }

    /**
     * Returns the coverage of a validator's rules, those for its {@linkplain CompetencyValidator#checklist()
     * checklist}.
     */
    public static RuleCoverage of(CompetencyValidator validator) {
        return new RuleCoverage(validator.rules(), Set.copyOf(FIRED.getOrDefault(validator, Set.of())));
    }

    /** Returns the coverage of the built-in rules. */
    public static RuleCoverage ofBuiltInRules() {
        return of(RuleVerifier.builtIn());
    }

    /** Returns the rules that never fired. */
    public List<RuleReference> neverFired() {
        return rules.stream().filter(rule -> !fired.contains(rule.name())).toList();
    }

    /** Returns the rules of one file that never fired. */
    public List<RuleReference> neverFired(String file) {
        return neverFired().stream().filter(rule -> rule.file().equals(file)).toList();
    }

    /** Records that these rules fired in a verification. */
    static void note(CompetencyValidator validator, Set<String> rules) {
        FIRED.computeIfAbsent(validator, v -> ConcurrentHashMap.newKeySet()).addAll(rules);
    }
}
