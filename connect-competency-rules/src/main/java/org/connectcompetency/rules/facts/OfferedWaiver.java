package org.connectcompetency.rules.facts;

import java.time.LocalDate;
import java.util.Map;
import org.connectcompetency.model.checklist.Placeholders;
import org.connectcompetency.model.checklist.Threshold;
import org.connectcompetency.model.checklist.WaiverTerms;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that the checklist offers, on the as-of date. Rules say on which ground it is granted.
 *
 * @param key its key in the catalogue
 * @param thresholds the numbers of the checklist by name
 * @param asOf the day on which every window ends
 * @param placeholders the texts that say nothing
 */
public record OfferedWaiver(String key, Map<String, Threshold> thresholds, LocalDate asOf, Placeholders placeholders) {

    /** Returns the waiver of a catalogue on {@code asOf}. */
    public static OfferedWaiver of(WaiverTerms terms, LocalDate asOf, Placeholders placeholders) {
        return new OfferedWaiver(terms.key(), terms.thresholds(), asOf, placeholders);
    }

    /**
     * Returns the number of that name.
     *
     * @throws IllegalArgumentException if the checklist sets none of that name
     */
    public int threshold(String name) {
        return Window.threshold(key, thresholds, name).value();
    }

    /** Returns the first day of the window; the as-of date is its last. */
    public LocalDate since() {
        return Window.since(asOf, threshold(Window.THRESHOLD));
    }

    /** Returns whether a text says something: it is neither absent nor blank nor a placeholder such as "TBD". */
    public boolean says(@Nullable String text) {
        return placeholders.say(text);
    }

    /** Returns a claim to this waiver by {@code fact}, which readers know as {@code subject}. */
    public Claim claim(Object fact, String subject) {
        return new Claim(key, null, fact, subject);
    }
}
