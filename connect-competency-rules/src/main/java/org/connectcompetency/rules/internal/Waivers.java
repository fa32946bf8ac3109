package org.connectcompetency.rules.internal;

import java.util.List;
import org.connectcompetency.model.CaseStudy;
import org.connectcompetency.model.Requirement;
import org.connectcompetency.rules.facts.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * The waivers that rules granted for one application.
 *
 * @param granted all of them
 */
record Waivers(List<Waiver> granted) {

    /** Returns whether the requirement is waived, for the partner or for that case study. */
    boolean hold(Requirement requirement, @Nullable CaseStudy caseStudy) {
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
