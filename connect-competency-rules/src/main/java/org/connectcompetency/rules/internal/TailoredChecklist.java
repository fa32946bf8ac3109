package org.connectcompetency.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectcompetency.model.Adjustment;
import org.connectcompetency.model.Checklist;
import org.connectcompetency.model.Requirement;
import org.connectcompetency.model.TailoredThreshold;
import org.connectcompetency.model.TailoredWaiver;
import org.connectcompetency.model.Tailoring;
import org.connectcompetency.model.internal.CanonicalForm;

/** A checklist with the numbers of a tailoring, and what the tailoring does on a given day. */
final class TailoredChecklist {

    private static final Comparator<Adjustment> ORDER = Comparator.comparing(Adjustment::requirement)
            .thenComparing(Adjustment::effect)
            .thenComparing(adjustment -> String.valueOf(adjustment.threshold()));

    private final Checklist original;
    private final Tailoring tailoring;
    private final Checklist checklist;

    /**
     * Tailors a checklist.
     *
     * @throws IllegalArgumentException if the tailoring names a requirement or threshold that the checklist does not have, or
     *     one of them twice
     */
    TailoredChecklist(Checklist original, Tailoring tailoring) {
        this.original = original;
        this.tailoring = tailoring;
        Map<String, Integer> values = new LinkedHashMap<>();
        for (TailoredThreshold each : tailoring.thresholds()) {
            requirement(each.requirement()).threshold(each.threshold());
            once(values.put(each.requirement() + " " + each.threshold(), each.value()) == null, each.requirement());
        }
        for (TailoredWaiver each : tailoring.waivers()) {
            requirement(each.requirement());
        }
        Set<String> waived = tailoring.waivers().stream().map(TailoredWaiver::requirement).collect(Collectors.toSet());
        once(waived.size() == tailoring.waivers().size(), "a requirement");
        checklist = values.isEmpty() ? original : withThresholds(values);
    }

    /** Returns the checklist with the tailored numbers. */
    Checklist checklist() {
        return checklist;
    }

    /** Returns the tailoring in a form that does not depend on the order of its lists; empty if there is none. */
    String canonical() {
        return tailoring.equals(Tailoring.NONE) ? "" : CanonicalForm.of(tailoring);
    }

    /** Returns the waivers that hold on that day. */
    List<TailoredWaiver> waived(LocalDate asOf) {
        return tailoring.waivers().stream()
                .filter(waiver -> !asOf.isAfter(waiver.until()))
                .toList();
    }

    /** Returns the waivers that have ended by that day. */
    List<TailoredWaiver> expired(LocalDate asOf) {
        return tailoring.waivers().stream()
                .filter(waiver -> asOf.isAfter(waiver.until()))
                .toList();
    }

    /** Returns all that the tailoring does on that day. */
    List<Adjustment> adjustments(LocalDate asOf) {
        List<Adjustment> adjustments = new ArrayList<>();
        for (TailoredWaiver each : tailoring.waivers()) {
            boolean expired = asOf.isAfter(each.until());
            adjustments.add(new Adjustment(
                    each.requirement(),
                    expired ? Adjustment.Effect.WAIVER_EXPIRED : Adjustment.Effect.WAIVED,
                    each.justification(),
                    each.until(),
                    null,
                    null,
                    null));
        }
        for (TailoredThreshold each : tailoring.thresholds()) {
            int asked = requirement(each.requirement()).threshold(each.threshold());
            boolean laxer = isUpperBound(each.threshold()) ? each.value() > asked : each.value() < asked;
            adjustments.add(new Adjustment(
                    each.requirement(),
                    laxer ? Adjustment.Effect.LAXER : Adjustment.Effect.STRICTER,
                    each.justification(),
                    null,
                    each.threshold(),
                    asked,
                    each.value()));
        }
        adjustments.sort(ORDER);
        return adjustments;
    }

    /** Windows and periods of grace are the longer the laxer; all other numbers are minimums. */
    private static boolean isUpperBound(String threshold) {
        return threshold.endsWith("-months");
    }

    private Requirement requirement(String id) {
        return original.find(id).orElseThrow(() -> new IllegalArgumentException("The tailored requirement (" + id
                + ") must be one of checklist version " + original.version() + "."));
    }

    private static void once(boolean isOnce, String what) {
        if (!isOnce) {
            throw new IllegalArgumentException("The tailoring must name " + what + " once for each purpose.");
        }
    }

    private Checklist withThresholds(Map<String, Integer> values) {
        List<Requirement> requirements = original.requirements().stream()
                .map(requirement -> withThresholds(requirement, values))
                .toList();
        return new Checklist(
                original.version(),
                original.released(),
                original.validUntil(),
                original.acceptedUntil(),
                original.waivers(),
                requirements,
                original.features(),
                original.productTags());
    }

    private static Requirement withThresholds(Requirement requirement, Map<String, Integer> values) {
        Map<String, Integer> thresholds = new LinkedHashMap<>(requirement.thresholds());
        thresholds.replaceAll((name, asked) -> values.getOrDefault(requirement.id() + " " + name, asked));
        return new Requirement(
                requirement.id(),
                requirement.title(),
                requirement.section(),
                requirement.subsection(),
                requirement.category(),
                requirement.scope(),
                requirement.basis(),
                requirement.waiver(),
                requirement.informational(),
                thresholds,
                requirement.criteria(),
                requirement.evidence());
    }
}
