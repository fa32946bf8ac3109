package org.connectcompetency.rules.internal.session;

import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.rules.facts.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * What is waived for one application.
 *
 * @param granted the waivers that rules granted
 * @param tailored the waivers of the tailoring on the as-of date
 */
record Waivers(List<Waiver> granted, List<TailoredWaiver> tailored) {

    /** Returns whether the requirement is waived, for the partner or for that case study. */
    boolean hold(Requirement requirement, @Nullable CaseStudy caseStudy) {
        for (TailoredWaiver waiver : tailored) {
            if (waiver.requirement().equals(requirement.id())) {
                return true;
            }
        }
        for (Waiver waiver : granted) {
            if (holds(waiver, requirement, caseStudy)) {
                return true;
            }
        }
        return false;
    }

    /** Returns on what grounds the requirement is waived, for the partner or for that case study, sorted. */
    List<String> grounds(Requirement requirement, @Nullable CaseStudy caseStudy) {
        Stream<String> tailoring = tailored.stream()
                .filter(waiver -> waiver.requirement().equals(requirement.id()))
                .map(TailoredWaiver::justification);
        Stream<String> rules = granted.stream()
                .filter(waiver -> holds(waiver, requirement, caseStudy))
                .map(Waiver::ground);
        return Stream.concat(tailoring, rules).distinct().sorted().toList();
    }

    private static boolean holds(Waiver waiver, Requirement requirement, @Nullable CaseStudy caseStudy) {
        return waiver.key().equals(requirement.waiver())
                && (waiver.caseStudy() == null
                        || (caseStudy != null && waiver.caseStudy().equals(caseStudy.id())));
    }
}
