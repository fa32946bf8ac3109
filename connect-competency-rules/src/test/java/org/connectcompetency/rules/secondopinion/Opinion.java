package org.connectcompetency.rules.secondopinion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;

/**
 * What somebody thinks of an application.
 *
 * @param verdict the outcome
 * @param requirements the status of each requirement by its id
 * @param caseStudies the status of each case study by its id, by the id of the requirement; none for scope PARTNER
 */
record Opinion(Verdict verdict, Map<String, Status> requirements, Map<String, Map<String, Status>> caseStudies) {

    /** What the rules think. */
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
        return new Opinion(result.verdict(), requirements, caseStudies);
    }
}
