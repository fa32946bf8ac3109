package org.connectcompetency.rules.foresight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.internal.json.JsonWriting;
import org.connectcompetency.model.result.Verdict;

/**
 * Which of an application's case studies to submit. A choice is the application with only these case studies, and
 * without the responses for the others.
 *
 * <p>Best is the choice with the fewest requirements that are not met; among equals the one with the fewest BLOCKERs,
 * then the fewest WARNINGs, then the latest {@link PortfolioChoice#holdsUntil()}, then the smaller ids.
 *
 * @param checklist the version of the checklist
 * @param asOf the as-of date, on which the choices are judged
 * @param size how many case studies a choice has
 * @param candidates how many case studies the application has
 * @param choices how many choices there are
 * @param best the best choices, the best one first
 */
public record Portfolio(
        String checklist, LocalDate asOf, int size, int candidates, int choices, List<PortfolioChoice> best) {

    /** How many choices there may be, at most. */
    public static final int MOST_CHOICES = 5_000_000;

    public Portfolio {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(asOf, "asOf");
        best = List.copyOf(best);
    }

    /** Returns whether the best choice is {@link Verdict#READY}. */
    public boolean isReady() {
        return !best.isEmpty() && best.get(0).verdict() == Verdict.READY;
    }

    /** Returns the portfolio as JSON, indented by two spaces. */
    public String toJson() {
        return JsonWriting.indented(this);
    }
}
