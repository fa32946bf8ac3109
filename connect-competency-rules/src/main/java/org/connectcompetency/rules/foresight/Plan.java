package org.connectcompetency.rules.foresight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.internal.json.JsonWriting;
import org.connectcompetency.model.result.Verdict;

/**
 * What must be done so that an application is {@link Verdict#READY} on a given day.
 *
 * @param checklist the version of the checklist
 * @param asOf the as-of date
 * @param on the day on which it is to be ready
 * @param partner the partner's name
 * @param verdict the verdict on that day, if nothing is done
 * @param steps one for each BLOCKER of that day: what is open already first, then by the day on which the requirement
 *     lapses, then in checklist order
 */
public record Plan(
        String checklist, LocalDate asOf, LocalDate on, String partner, Verdict verdict, List<PlanStep> steps) {

    public Plan {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(verdict, "verdict");
        steps = List.copyOf(steps);
    }

    /** Returns the plan as JSON, indented by two spaces. */
    public String toJson() {
        return JsonWriting.indented(this);
    }
}
