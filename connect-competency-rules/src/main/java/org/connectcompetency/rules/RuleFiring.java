package org.connectcompetency.rules;

import java.util.List;

/**
 * That a rule fired.
 *
 * @param rule the rule's name
 * @param requirements the ids that the rule names; for a rule that stands for many, the name of the group
 * @param facts the facts that it matched
 */
public record RuleFiring(String rule, List<String> requirements, List<Object> facts) {

    /** Copies the lists. */
    public RuleFiring {
        requirements = List.copyOf(requirements);
        facts = List.copyOf(facts);
    }
}
