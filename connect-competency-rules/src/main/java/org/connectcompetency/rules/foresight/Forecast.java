package org.connectcompetency.rules.foresight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.internal.json.JsonWriting;
import org.connectcompetency.model.result.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How an application that stays as it is comes out on every day of a period.
 *
 * @param checklist the version of the checklist
 * @param asOf the as-of date, from which on it looks ahead
 * @param until the last day of the period
 * @param partner the partner's name
 * @param verdict the verdict on the as-of date
 * @param holdsUntil the last day before the verdict changes for the first time; absent: it is the same on every day of
 *     the period
 * @param changes each change of a requirement's status, by date, then in checklist order
 */
public record Forecast(
        String checklist,
        LocalDate asOf,
        LocalDate until,
        String partner,
        Verdict verdict,
        @Nullable LocalDate holdsUntil,
        List<ForecastChange> changes) {

    /** How many months a forecast looks ahead if nobody says until when. */
    public static final int DEFAULT_MONTHS = 24;

    public Forecast {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(verdict, "verdict");
        changes = List.copyOf(changes);
    }

    /** Returns whether the application is {@link Verdict#READY} on every day of the period. */
    public boolean isReadyThroughout() {
        return verdict == Verdict.READY && holdsUntil == null;
    }

    /** Returns the forecast as JSON, indented by two spaces. */
    public String toJson() {
        return JsonWriting.indented(this);
    }
}
