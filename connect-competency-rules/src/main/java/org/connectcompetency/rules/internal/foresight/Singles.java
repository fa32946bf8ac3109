package org.connectcompetency.rules.internal.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;

/**
 * The results of the application with each candidate alone, and with all of them.
 *
 * @param alone one for each candidate
 * @param all that of the whole application
 */
record Singles(List<ValidationResult> alone, ValidationResult all) {

    static Singles on(LocalDate day, Candidates candidates) {
        List<ValidationResult> alone = new ArrayList<>();
        for (int i = 0; i < candidates.count(); i++) {
            alone.add(candidates.judge(day, i));
        }
        return new Singles(alone, candidates.judgeAll(day));
    }

    int candidates() {
        return alone.size();
    }

    int requirements() {
        return all.requirements().size();
    }

    RequirementResult ofAll(int requirement) {
        return all.requirements().get(requirement);
    }

    RequirementResult of(int candidate, int requirement) {
        return alone.get(candidate).requirements().get(requirement);
    }

    /** Returns what is found about the only case study. */
    static List<Finding> own(RequirementResult alone) {
        List<CaseStudyResult> one = alone.caseStudies();
        return one.isEmpty() ? List.of() : one.get(0).findings();
    }
}
