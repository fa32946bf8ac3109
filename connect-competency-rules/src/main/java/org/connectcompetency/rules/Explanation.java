package org.connectcompetency.rules;

import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.WaiverClaim;

/**
 * The whole story of one requirement.
 *
 * @param requirement what the checklist asks
 * @param result what was found: the status, the findings, and the measures with what they stand on
 * @param rules the rules that looked, the requirement's own first
 * @param firings which of them fired, and on which facts
 * @param waivers the claims to the waiver that can stand for the requirement, whether they hold or not
 * @param responses what the application says to it: what a documentary requirement stands on, by case study
 */
public record Explanation(
        Requirement requirement,
        RequirementResult result,
        List<RuleReference> rules,
        List<RuleFiring> firings,
        List<WaiverClaim> waivers,
        List<Response> responses) {

    /** Copies the lists. */
    public Explanation {
        rules = List.copyOf(rules);
        firings = List.copyOf(firings);
        waivers = List.copyOf(waivers);
        responses = List.copyOf(responses);
    }

    /** Returns what would make the requirement pass: the remedies of its blockers, each once; empty if it passes. */
    public List<String> remedies() {
        Stream<Finding> ofCaseStudies =
                result.caseStudies().stream().flatMap(caseStudy -> caseStudy.findings().stream());
        return Stream.concat(result.findings().stream(), ofCaseStudies)
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .map(Finding::remedy)
                .distinct()
                .toList();
    }
}
