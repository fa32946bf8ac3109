package org.connectcompetency.rules.internal.custom;

import java.util.Collection;
import java.util.Set;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.internal.session.Failures;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * Finds the rule whose condition failed where the engine does not name it: the one whose conditions fail in the same
 * way without the other rules. No right-hand side runs again for that.
 */
public final class Culprit {

    private Culprit() {}

    /**
     * Returns the failure with the rule that it comes from, if that is found.
     *
     * @param failure what ended the custom rules
     * @param base the rules that were to judge
     * @param custom the same rules with their places
     * @param facts the facts that they were to judge
     */
    public static RuleExecutionException named(
            RuleExecutionException failure, KieBase base, CustomRules custom, Collection<?> facts) {
        Throwable cause = failure.getCause();
        if (failure.rule() != null || cause == null || Failures.root(cause) instanceof VirtualMachineError) {
            return failure;
        }
        return base.getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .map(Rule::getName)
                .filter(custom.places()::containsKey)
                .sorted()
                .filter(name -> isSame(cause, alone(name, custom, facts)))
                .findFirst()
                .map(name -> new RuleExecutionException(
                        name,
                        "The rule \"" + name + "\" (" + custom.places().get(name) + ") failed in its condition: "
                                + Failures.text(Failures.root(cause)),
                        cause))
                .orElse(failure);
    }

    private static boolean isSame(Throwable cause, @Nullable Throwable other) {
        return other != null
                && Failures.root(cause).getClass() == Failures.root(other).getClass();
    }

    private static @Nullable Throwable alone(String name, CustomRules custom, Collection<?> facts) {
        KieSession session = custom.compiled().only(Set.of(name)).kieBase().newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> false);
            return null;
        } catch (RuntimeException | Error e) {
            return e;
        } finally {
            session.dispose();
        }
    }
}
