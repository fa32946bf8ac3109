package org.connectcompetency.rules.foresight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.result.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Some of the case studies, and how the application comes out with them alone.
 *
 * @param caseStudies their ids, sorted
 * @param verdict the verdict on the as-of date
 * @param notMet the ids of the requirements that are not met, in checklist order
 * @param blockers how many findings are BLOCKERs
 * @param warnings how many findings are WARNINGs
 * @param holdsUntil the last day before a requirement becomes NOT_MET; absent if none does
 */
public record PortfolioChoice(
        List<String> caseStudies,
        Verdict verdict,
        List<String> notMet,
        int blockers,
        int warnings,
        @Nullable LocalDate holdsUntil) {

    public PortfolioChoice {
        caseStudies = List.copyOf(caseStudies);
        Objects.requireNonNull(verdict, "verdict");
        notMet = List.copyOf(notMet);
    }
}
