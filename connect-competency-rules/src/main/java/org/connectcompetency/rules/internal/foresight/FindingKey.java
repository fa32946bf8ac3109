package org.connectcompetency.rules.internal.foresight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What makes findings of different choices the same: all but their words and numbers.
 *
 * @param requirement the place of the requirement in the checklist
 * @param caseStudy the id of the case study, if it is about one
 * @param code what is wrong
 * @param severity how serious it is
 * @param subject what it concerns
 */
record FindingKey(
        int requirement,
        @Nullable String caseStudy,
        String code,
        Severity severity,
        @Nullable String subject) {

    static FindingKey of(int requirement, Finding finding) {
        return new FindingKey(requirement, finding.caseStudy(), finding.code(), finding.severity(), finding.subject());
    }

    /** Returns how many findings there are of each. */
    static Map<FindingKey, Integer> counted(int requirement, List<Finding> findings) {
        Map<FindingKey, Integer> counted = new LinkedHashMap<>();
        findings.forEach(each -> counted.merge(of(requirement, each), 1, Integer::sum));
        return counted;
    }

    boolean isBlocker() {
        return severity == Severity.BLOCKER;
    }
}
