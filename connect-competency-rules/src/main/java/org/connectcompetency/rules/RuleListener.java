package org.connectcompetency.rules;

/**
 * Is told of every rule that fires, by the thread that validates, before the rule's right-hand side runs; so of one
 * that fails, too. It must be quick, and must not throw: what it throws reaches the caller as it is, in place of a
 * result, and it is told no more.
 */
@FunctionalInterface
public interface RuleListener {

    /** Takes note that a rule fired. */
    void fired(RuleFiring firing);

    /** Returns a listener that tells {@code other} after this one. */
    default RuleListener andThen(RuleListener other) {
        return firing -> {
            fired(firing);
            other.fired(firing);
        };
    }
}
