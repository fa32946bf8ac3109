package org.connectcompetency.rules.internal.session;

import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.rules.facts.Assessment;
import org.connectcompetency.rules.facts.EvidenceCount;
import org.connectcompetency.rules.facts.EvidencePiece;
import org.connectcompetency.rules.facts.Exclusion;
import org.connectcompetency.rules.facts.Measurement;
import org.connectcompetency.rules.facts.Terms;
import org.connectcompetency.rules.facts.WaivedAssessment;
import org.connectcompetency.rules.internal.rulebase.RuleMetadata;
import org.jspecify.annotations.Nullable;
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
                .map(ConcernedRequirements::requirement)
                .filter(Objects::nonNull)
                .filter(id -> group ? checklist.find(id).isPresent() : named.contains(id))
                .distinct()
                .toList();
        return concerned.isEmpty() ? named : concerned;
    }

    private static @Nullable String requirement(Object fact) {
        if (fact instanceof Assessment assessment) {
            return assessment.id();
        }
        if (fact instanceof WaivedAssessment waived) {
            return waived.assessment().id();
        }
        if (fact instanceof EvidencePiece piece) {
            return piece.requirement();
        }
        if (fact instanceof EvidenceCount count) {
            return count.assessment().id();
        }
        if (fact instanceof Measurement measurement) {
            return measurement.requirement();
        }
        if (fact instanceof Terms terms) {
            return terms.id();
        }
        if (fact instanceof Exclusion exclusion) {
            return exclusion.requirement();
        }
        return fact instanceof Finding finding ? finding.requirement() : null;
    }
}
