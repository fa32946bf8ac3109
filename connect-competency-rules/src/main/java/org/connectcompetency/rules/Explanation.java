package org.connectcompetency.rules;

import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.Finding;
import org.connectcompetency.model.Requirement;
import org.connectcompetency.model.RequirementResult;
import org.connectcompetency.model.RuleReference;
import org.connectcompetency.model.Severity;

/**
 * The whole story of one requirement.
 *
 * @param requirement what the checklist asks
 * @param result what was found: the status, the findings, and the measures with what they stand on
 * @param rules the rules that looked, the requirement's own first
 */
public record Explanation(Requirement requirement, RequirementResult result, List<RuleReference> rules) {

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
