package org.connectcompetency.rules;

import java.util.List;

/**
 * One firing of a rule.
 *
 * @param rule the rule's name
 * @param requirements the ids of the requirements that it fired for: of those that the rule names, the ones that its
 *     facts are about; for a rule that many requirements share, the ones that its facts are about; for a rule that
 *     grants a waiver, all that the waiver can cover
 * @param facts the facts that it matched
 */
public record RuleFiring(String rule, List<String> requirements, List<Object> facts) {

    /** Copies the lists. */
    public RuleFiring {
        requirements = List.copyOf(requirements);
        facts = List.copyOf(facts);
    }
}
