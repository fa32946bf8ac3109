package org.connectcompetency.rules;

/** Is told of every rule that fires, by the thread that validates. It must not throw, and must be quick. */
@FunctionalInterface
public interface RuleListener {

    /** Takes note that a rule fired. */
    void fired(RuleFiring firing);
}
