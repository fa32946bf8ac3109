package org.connectcompetency.rules.secondopinion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;

/**
 * A judgement of an application.
 *
 * @param verdict the outcome
 * @param requirements the status of each requirement by its id
 * @param caseStudies the status of each case study by its id, by the id of the requirement; none for scope PARTNER
 * @param remarks the findings that are compared besides
 * @param claims the waivers that are claimed
 */
record Opinion(
        Verdict verdict,
        Map<String, Status> requirements,
        Map<String, Map<String, Status>> caseStudies,
        Set<Remark> remarks,
        Set<WaiverClaim> claims) {

    /** Returns the judgement of the rules. */
    static Opinion of(ValidationResult result) {
        Map<String, Status> requirements = new LinkedHashMap<>();
        Map<String, Map<String, Status>> caseStudies = new LinkedHashMap<>();
        for (RequirementResult requirement : result.requirements()) {
            requirements.put(requirement.id(), requirement.status());
            Map<String, Status> each = new TreeMap<>();
            for (CaseStudyResult caseStudy : requirement.caseStudies()) {
                each.put(caseStudy.id(), caseStudy.status());
            }
            caseStudies.put(requirement.id(), each);
        }
        return new Opinion(result.verdict(), requirements, caseStudies, Remark.in(result), claims(result));
    }

    private static Set<WaiverClaim> claims(ValidationResult result) {
        return result.waivers().stream()
                .map(each -> new WaiverClaim(each.waiver(), each.caseStudy(), each.holds()))
                .collect(Collectors.toSet());
    }
}
