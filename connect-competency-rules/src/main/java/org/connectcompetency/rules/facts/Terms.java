package org.connectcompetency.rules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.model.checklist.Placeholders;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.checklist.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one applicable requirement on the as-of date: its thresholds and its look-back window.
 *
 * @param requirement the requirement's id
 * @param thresholds the numbers of the checklist by name
 * @param scope what the requirement is asked of
 * @param category the only category that the requirement applies to, if there is one
 * @param asOf the day on which every window ends
 * @param placeholders the texts that say nothing
 */
public record Terms(
        String requirement,
        Map<String, Threshold> thresholds,
        Scope scope,
        @Nullable Category category,
        LocalDate asOf,
        Placeholders placeholders)
        implements ConcernsRequirement {

    /** Returns the terms of {@code requirement} on {@code asOf}. */
    public static Terms of(Requirement requirement, LocalDate asOf, Placeholders placeholders) {
        return new Terms(
                requirement.id(),
                requirement.thresholds(),
                requirement.scope(),
                requirement.category(),
                asOf,
                placeholders);
    }

    /** Returns whether a text says something: it is neither absent nor blank nor a placeholder such as "TBD". */
    public boolean says(@Nullable String text) {
        return placeholders.say(text);
    }

    /** Returns the names of the parts of a KPI that say nothing. */
    public List<String> missing(Kpi kpi) {
        return kpi.missing(placeholders::say);
    }

    /** Returns whether the requirement has a threshold of that name. */
    public boolean asks(String name) {
        return thresholds.containsKey(name);
    }

    /**
     * Returns the number of that name.
     *
     * @throws IllegalArgumentException if the checklist sets none of that name
     */
    public int threshold(String name) {
        return required(name).value();
    }

    /**
     * Returns the number of that name with its bound.
     *
     * @throws IllegalArgumentException if the checklist sets none of that name
     */
    Threshold required(String name) {
        return Window.threshold(requirement, thresholds, name);
    }

    /** Returns the first day of the window; the as-of date is its last. */
    public LocalDate since() {
        return Window.since(asOf, threshold(Window.THRESHOLD));
    }

    /** Returns how many months lie between {@code date} and the as-of date; a month begun counts as a whole one. */
    public long monthsSince(LocalDate date) {
        return Window.months(date, asOf);
    }

    /** Returns that {@code fact}, which readers know as {@code subject}, does not count for the requirement. */
    public Exclusion exclude(String code, Object fact, String subject, String reason) {
        return new Exclusion(requirement, null, null, code, fact, subject, reason);
    }

    /** Returns a fault of the requirement as a whole that keeps it from being met. */
    public Report blocker(String code, String message, String remedy) {
        return new Report(requirement, null, Report.Kind.BLOCKER, code, message, remedy);
    }
}
