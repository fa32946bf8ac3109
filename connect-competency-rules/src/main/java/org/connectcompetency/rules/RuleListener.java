package org.connectcompetency.rules;

/**
 * Listens to the rules that fire. The thread that runs the validation calls it before the rule's right-hand side runs,
 * so it also hears of a rule that fails. It must be quick and must not throw: the caller gets what it throws in place
 * of a result, and it is not called again during that validation.
 */
@FunctionalInterface
public interface RuleListener {

    /** Is called when a rule fires. */
    void fired(RuleFiring firing);

    /** Returns a listener that calls this one, then {@code other}. */
    default RuleListener andThen(RuleListener other) {
        return firing -> {
            fired(firing);
            other.fired(firing);
        };
    }
}
