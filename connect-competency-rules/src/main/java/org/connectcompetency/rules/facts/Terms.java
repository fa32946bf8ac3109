package org.connectcompetency.rules.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one applicable requirement, or of one waiver, on the as-of date: its thresholds and its look-back
 * window.
 *
 * @param id the requirement's id, or the waiver's key
 * @param thresholds the numbers of the checklist by name
 * @param scope what the requirement is asked of; {@code PARTNER} for a waiver
 * @param category the only category that the requirement applies to, if there is one
 * @param asOf the day on which every window ends
 */
public record Terms(
        String id,
        Map<String, Integer> thresholds,
        Scope scope,
        @Nullable Category category,
        LocalDate asOf) {

    /** The threshold that holds the length of the window, in calendar months. */
    public static final String WINDOW = "window-months";

    /** Returns the terms of {@code requirement} on {@code asOf}. */
    public static Terms of(Requirement requirement, LocalDate asOf) {
        return new Terms(requirement.id(), requirement.thresholds(), requirement.scope(), requirement.category(), asOf);
    }

    /**
     * Returns the number of that name.
     *
     * @throws IllegalArgumentException if the checklist sets none of that name
     */
    public int threshold(String name) {
        Integer value = thresholds.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The threshold (" + name + ") of " + id + " must be one of " + thresholds.keySet() + ".");
        }
        return value;
    }

    /** Returns the first day of the window; the as-of date is its last. */
    public LocalDate since() {
        return asOf.minusMonths(threshold(WINDOW));
    }

    /** Returns how many months lie between {@code date} and the as-of date, a month begun counting as a whole one. */
    public long monthsSince(LocalDate date) {
        long whole = ChronoUnit.MONTHS.between(date, asOf);
        return asOf.minusMonths(whole).equals(date) ? whole : whole + 1;
    }

    /** Returns that {@code fact}, which readers know as {@code subject}, does not count for the requirement. */
    public Exclusion exclude(String code, Object fact, String subject, String reason) {
        return new Exclusion(id, null, null, code, fact, subject, reason);
    }

    /** Returns a fault of the requirement as a whole that keeps it from being met. */
    public Report blocker(String code, String message, String remedy) {
        return new Report(id, null, Report.Kind.BLOCKER, code, message, remedy);
    }
}
