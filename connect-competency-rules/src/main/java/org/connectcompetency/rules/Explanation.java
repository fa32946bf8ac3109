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
 * What a validation found about one requirement, and how.
 *
 * @param requirement what the checklist asks
 * @param result the status, the findings, and the measures with what was counted
 * @param rules the rules that look at the requirement, its own first
 * @param firings which of these rules fired, and on which facts
 * @param waivers the claims to the requirement's waiver, whether they hold or not
 * @param responses the application's responses to the requirement, sorted by case study
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
