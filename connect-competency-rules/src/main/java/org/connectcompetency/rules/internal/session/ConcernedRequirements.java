package org.connectcompetency.rules.internal.session;

import java.util.List;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.rules.internal.rulebase.RuleMetadata;
import org.kie.api.definition.rule.Rule;

/**
 * Which requirements a rule fires for.
 *
 * @param checklist the checklist with the requirements of the caller
 */
record ConcernedRequirements(Checklist checklist) {

    /** Returns the ids of the requirements that the rule fires for on these facts. */
    List<String> of(Rule rule, List<Object> facts) {
        List<String> waivers = RuleMetadata.names(rule.getMetaData().get(RuleMetadata.WAIVER));
        if (!waivers.isEmpty()) {
            return checklist.requirements().stream()
                    .filter(requirement -> requirement.waiver() != null && waivers.contains(requirement.waiver()))
                    .map(Requirement::id)
                    .toList();
        }
        List<String> named = RuleMetadata.names(rule.getMetaData().get(RuleMetadata.REQUIREMENT));
        // A rule of one requirement may look at what was found for others.
        if (named.size() == 1 && checklist.find(named.get(0)).isPresent()) {
            return named;
        }
        boolean group = named.stream().noneMatch(id -> checklist.find(id).isPresent());
        List<String> concerned = facts.stream()
                .filter(ConcernsRequirement.class::isInstance)
                .map(fact -> ((ConcernsRequirement) fact).requirement())
                .filter(id -> group ? checklist.find(id).isPresent() : named.contains(id))
                .distinct()
                .toList();
        return concerned.isEmpty() ? named : concerned;
    }
}
