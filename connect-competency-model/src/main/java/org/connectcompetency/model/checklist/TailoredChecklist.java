package org.connectcompetency.model.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.model.internal.json.CanonicalForm;
import org.connectcompetency.model.internal.values.Wording;
import org.jspecify.annotations.Nullable;

/** A checklist with the numbers of a tailoring, and what the tailoring does on a given day. */
public final class TailoredChecklist {

    private static final Comparator<Adjustment> ORDER = Comparator.comparing(Adjustment::requirement)
            .thenComparing(Adjustment::effect)
            .thenComparing(adjustment -> String.valueOf(adjustment.threshold()));

    /** The ending that names the minimum of an evidence item, after its key. The names of thresholds have no dot. */
    private static final String MINIMUM = ".minimum";

    private static final String WITHIN_MONTHS = ".within-months";

    private final Checklist original;
    private final Tailoring tailoring;
    private final Checklist checklist;

    /**
     * Tailors a checklist, which already has the caller's own requirements.
     *
     * @throws IllegalArgumentException if the tailoring names a requirement or threshold that the checklist does not
     *     have, or one of them twice, or a number that is out of range
     */
    public TailoredChecklist(Checklist original, Tailoring tailoring) {
        this.original = original;
        this.tailoring = tailoring;
        Map<String, Integer> values = new LinkedHashMap<>();
        for (TailoredThreshold each : tailoring.thresholds()) {
            asked(each);
            once(values.put(each.requirement() + " " + each.threshold(), each.value()) == null, each.requirement());
        }
        tailoring.waivers().forEach(each -> requireWaivable(each.requirement()));
        Set<String> waived =
                tailoring.waivers().stream().map(TailoredWaiver::requirement).collect(Collectors.toSet());
        once(waived.size() == tailoring.waivers().size(), "a requirement");
        checklist = values.isEmpty() ? original : withNumbers(values);
    }

    /** Returns the checklist with the tailored numbers. */
    public Checklist checklist() {
        return checklist;
    }

    /** Returns the tailoring in a form that does not depend on the order of its lists; empty if there is none. */
    public String canonical() {
        return tailoring.equals(Tailoring.NONE) ? "" : CanonicalForm.of(tailoring);
    }

    /** Returns the waivers that hold on that day. */
    public List<TailoredWaiver> waived(LocalDate asOf) {
        return tailoring.waivers().stream()
                .filter(waiver -> !asOf.isAfter(waiver.until()))
                .toList();
    }

    /** Returns the waivers that have ended by that day. */
    public List<TailoredWaiver> expired(LocalDate asOf) {
        return tailoring.waivers().stream()
                .filter(waiver -> asOf.isAfter(waiver.until()))
                .toList();
    }

    /** Returns all effects of the tailoring on that day. */
    public List<Adjustment> adjustments(LocalDate asOf) {
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
            Threshold asked = asked(each);
            adjustments.add(new Adjustment(
                    each.requirement(),
                    effect(each, asked),
                    each.justification(),
                    null,
                    each.threshold(),
                    asked.value(),
                    each.value()));
        }
        adjustments.sort(ORDER);
        return adjustments;
    }

    private static Adjustment.Effect effect(TailoredThreshold tailored, Threshold asked) {
        if (tailored.value() == asked.value()) {
            return Adjustment.Effect.UNCHANGED;
        }
        boolean larger = tailored.value() > asked.value();
        return larger == asked.bound().isLaxerWhenLarger() ? Adjustment.Effect.LAXER : Adjustment.Effect.STRICTER;
    }

    /** Returns the number that the checklist asks for. */
    private Threshold asked(TailoredThreshold tailored) {
        Map<String, Threshold> numbers = numbers(tailored.requirement());
        Threshold asked = numbers.get(tailored.threshold());
        if (asked == null) {
            throw new IllegalArgumentException("The tailored threshold (" + tailored.threshold() + ") must be one of "
                    + tailored.requirement() + ", which has "
                    + (numbers.isEmpty() ? "none" : String.join(", ", numbers.keySet())) + "."
                    + Wording.suggestion(tailored.threshold(), numbers.keySet()));
        }
        if (tailored.value() < 1 && tailored.threshold().contains(".")) {
            throw new IllegalArgumentException("The tailored threshold (" + tailored.threshold() + ") of "
                    + tailored.requirement() + " must be 1 or more, but is " + tailored.value() + ".");
        }
        return asked;
    }

    /** Returns all numbers of a requirement or waiver, by name. */
    private Map<String, Threshold> numbers(String id) {
        return original.waivers().stream()
                .filter(waiver -> waiver.key().equals(id))
                .findFirst()
                .map(WaiverTerms::thresholds)
                .orElseGet(() ->
                        numbers(requirement(id, original.waivers().stream().map(WaiverTerms::key))));
    }

    private static Map<String, Threshold> numbers(Requirement requirement) {
        Map<String, Threshold> numbers = new LinkedHashMap<>(requirement.thresholds());
        for (EvidenceItem item : requirement.evidence()) {
            numbers.put(item.key() + MINIMUM, Threshold.atLeast(item.minimum()));
            if (item.withinMonths() != null) {
                numbers.put(item.key() + WITHIN_MONTHS, Threshold.atMost(item.withinMonths()));
            }
        }
        return numbers;
    }

    private void requireWaivable(String id) {
        if (requirement(id, Stream.empty()).informational()) {
            throw new IllegalArgumentException(
                    "The tailoring must not waive " + id + ": it informs, and asks nothing that could be waived.");
        }
    }

    private Requirement requirement(String id, Stream<String> besides) {
        return original.find(id)
                .orElseThrow(() -> new IllegalArgumentException("The tailored requirement (" + id
                        + ") must be one of checklist version " + original.version() + "."
                        + Wording.suggestion(
                                id,
                                Stream.concat(original.requirements().stream().map(Requirement::id), besides)
                                        .toList())));
    }

    private static void once(boolean isOnce, String what) {
        if (!isOnce) {
            throw new IllegalArgumentException("The tailoring must name " + what + " once for each purpose.");
        }
    }

    private Checklist withNumbers(Map<String, Integer> values) {
        List<WaiverTerms> waivers = original.waivers().stream()
                .map(waiver -> new WaiverTerms(
                        waiver.key(), waiver.text(), withNumbers(waiver.key(), waiver.thresholds(), values)))
                .toList();
        List<Requirement> requirements = original.requirements().stream()
                .map(requirement -> withNumbers(requirement, values))
                .toList();
        return original.with(requirements, waivers, original.productTags());
    }

    private static Requirement withNumbers(Requirement requirement, Map<String, Integer> values) {
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
                withNumbers(requirement.id(), requirement.thresholds(), values),
                requirement.criteria(),
                requirement.evidence().stream()
                        .map(item -> withNumbers(requirement.id(), item, values))
                        .toList());
    }

    private static Map<String, Threshold> withNumbers(
            String id, Map<String, Threshold> thresholds, Map<String, Integer> values) {
        Map<String, Threshold> tailored = new LinkedHashMap<>(thresholds);
        tailored.replaceAll((name, asked) -> asked.withValue(values.getOrDefault(id + " " + name, asked.value())));
        return tailored;
    }

    private static EvidenceItem withNumbers(String id, EvidenceItem item, Map<String, Integer> values) {
        String place = id + " " + item.key();
        @Nullable Integer window = item.withinMonths();
        return new EvidenceItem(
                item.key(),
                item.text(),
                values.getOrDefault(place + MINIMUM, item.minimum()),
                window == null ? null : values.getOrDefault(place + WITHIN_MONTHS, window),
                item.acceptedKinds());
    }
}
