package org.connectcompetency.rules.facts;

import java.time.LocalDate;
import java.util.Map;
import org.connectcompetency.model.checklist.Threshold;
import org.connectcompetency.model.checklist.WaiverTerms;

/**
 * A waiver that the checklist offers, on the as-of date. Rules say on what ground it is granted.
 *
 * @param key its key in the catalogue
 * @param thresholds the numbers of the checklist by name
 * @param asOf the day on which every window ends
 */
public record OfferedWaiver(String key, Map<String, Threshold> thresholds, LocalDate asOf) {

    /** Returns the waiver of a catalogue on {@code asOf}. */
    public static OfferedWaiver of(WaiverTerms terms, LocalDate asOf) {
        return new OfferedWaiver(terms.key(), terms.thresholds(), asOf);
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

    /** Returns that the waiver is granted, on a ground that is one sentence. */
    public Waiver granted(String reason) {
        return new Waiver(key, null, reason);
    }

    /** Returns that the waiver is granted for the case study of that id alone. */
    public Waiver grantedFor(String caseStudy, String reason) {
        return new Waiver(key, caseStudy, reason);
    }
}
