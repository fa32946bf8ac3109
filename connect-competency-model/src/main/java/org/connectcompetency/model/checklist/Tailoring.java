package org.connectcompetency.model.checklist;

import java.util.List;
import org.connectcompetency.model.internal.values.Components;

/**
 * How somebody departs from the checklist, each time with a reason that stands in every result.
 *
 * @param waivers requirements that are not asked for a while
 * @param thresholds numbers that are stricter than the checklist's; a laxer one marks every result as tailored
 */
public record Tailoring(List<TailoredWaiver> waivers, List<TailoredThreshold> thresholds) {

    /** No departure at all. */
    public static final Tailoring NONE = new Tailoring(List.of(), List.of());

    public Tailoring {
        waivers = Components.list(waivers, "waivers");
        thresholds = Components.list(thresholds, "thresholds");
    }
}
