package org.connectcompetency.rules.internal;

import java.util.List;
import java.util.Set;
import org.connectcompetency.model.CaseStudy;
import org.connectcompetency.model.Requirement;
import org.connectcompetency.rules.facts.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * What is waived for one application.
 *
 * @param granted what rules granted
 * @param tailored the ids of the requirements that are waived by tailoring
 */
record Waivers(List<Waiver> granted, Set<String> tailored) {

    /** Returns whether the requirement is waived, for the partner or for that case study. */
    boolean hold(Requirement requirement, @Nullable CaseStudy caseStudy) {
        if (tailored.contains(requirement.id())) {
            return true;
        }
        for (Waiver waiver : granted) {
            if (waiver.key().equals(requirement.waiver())
                    && (waiver.caseStudy() == null
                            || (caseStudy != null && waiver.caseStudy().equals(caseStudy.id())))) {
                return true;
            }
        }
        return false;
    }
}
