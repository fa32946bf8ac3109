package org.connectcompetency.examples.benchmarks.easyrules;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * The fact that all rules look at.
 *
 * @param placeholders the texts that say nothing
 * @param notMet the set to which they add the requirements that are not met
 */
record Subject(CompetencyApplication application, LocalDate asOf, Placeholders placeholders, Set<String> notMet) {

    /** The name by which Easy Rules knows it. */
    static final String FACT = "subject";

    /** Returns whether the day lies in the months up to the as-of date. */
    boolean within(int months, LocalDate day) {
        return !day.isBefore(asOf.minusMonths(months)) && !day.isAfter(asOf);
    }

    /** Returns whether a text says something. */
    boolean says(@Nullable String text) {
        return placeholders.say(text);
    }

    /** Returns whether one case study has the fault, or there is none at all. */
    boolean inCaseStudies(Predicate<CaseStudy> fault) {
        return application.caseStudies().isEmpty()
                || application.caseStudies().stream().anyMatch(fault);
    }
}
