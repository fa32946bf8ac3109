package org.connectcompetency.model.checklist;

import java.util.List;
import org.connectcompetency.model.internal.values.Components;

/**
 * The departures of a caller from the checklist. Every result states each of them with its reason.
 *
 * @param waivers the requirements that are waived for some time
 * @param thresholds the numbers that replace the checklist's; a laxer one marks every result as tailored
 */
public record Tailoring(List<TailoredWaiver> waivers, List<TailoredThreshold> thresholds) {

    /** No departure from the checklist. */
    public static final Tailoring NONE = new Tailoring(List.of(), List.of());

    public Tailoring {
        waivers = Components.list(waivers, "waivers");
        thresholds = Components.list(thresholds, "thresholds");
    }
}
