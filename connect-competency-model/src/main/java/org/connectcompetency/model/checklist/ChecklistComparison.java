package org.connectcompetency.model.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectcompetency.model.checklist.ChecklistChanges.Aspect;
import org.connectcompetency.model.checklist.ChecklistChanges.Change;
import org.connectcompetency.model.checklist.ChecklistChanges.Effect;
import org.connectcompetency.model.checklist.ChecklistChanges.RequirementChange;
import org.jspecify.annotations.Nullable;

/** Finds the differences between two checklists. */
final class ChecklistComparison {

    private final List<Change> changes = new ArrayList<>();

    private ChecklistComparison() {}

    /** Returns the differences outside the requirements. */
    static List<Change> general(Checklist older, Checklist newer) {
        ChecklistComparison comparison = new ChecklistComparison();
        comparison.value(Aspect.RELEASED, null, older.released(), newer.released());
        comparison.value(Aspect.VALID_UNTIL, null, older.validUntil(), newer.validUntil());
        comparison.value(Aspect.ACCEPTED_UNTIL, null, older.acceptedUntil(), newer.acceptedUntil());
        comparison.value(
                Aspect.ACCEPTED_FOR_SURE_UNTIL, null, older.acceptedForSureUntil(), newer.acceptedForSureUntil());
        comparison.elements(
                Aspect.WAIVER_TERMS,
                byKey(older.waivers(), WaiverTerms::key),
                byKey(newer.waivers(), WaiverTerms::key),
                WaiverTerms::text,
                comparison::waiver);
        comparison.features(older.features(), newer.features());
        comparison.texts(Aspect.BARE_PRODUCT, older.bareProducts(), newer.bareProducts());
        comparison.texts(
                Aspect.PLACEHOLDER,
                older.placeholders().texts(),
                newer.placeholders().texts());
        comparison.elements(
                Aspect.PRODUCT_TAG,
                byKey(older.productTags().tags(), ProductTag::name),
                byKey(newer.productTags().tags(), ProductTag::name),
                ChecklistComparison::shown,
                (name, before, after) -> comparison.value(Aspect.PRODUCT_TAG, name, shown(before), shown(after)));
        return comparison.changes;
    }

    /** Returns the requirements that differ. */
    static List<RequirementChange> requirements(Checklist older, Checklist newer) {
        List<RequirementChange> requirements = new ArrayList<>();
        for (Requirement after : newer.requirements()) {
            Requirement before = older.find(after.id()).orElse(null);
            if (before == null) {
                requirements.add(new RequirementChange(Effect.ADDED, after, List.of()));
            } else if (!before.equals(after)) {
                List<Change> changes = changes(before, after);
                // There are none if only the order of criteria or evidence items differs.
                if (!changes.isEmpty()) {
                    requirements.add(new RequirementChange(Effect.CHANGED, after, changes));
                }
            }
        }
        for (Requirement before : older.requirements()) {
            if (newer.find(before.id()).isEmpty()) {
                requirements.add(new RequirementChange(Effect.DROPPED, before, List.of()));
            }
        }
        return requirements;
    }

    private static List<Change> changes(Requirement older, Requirement newer) {
        ChecklistComparison comparison = new ChecklistComparison();
        comparison.value(Aspect.TITLE, null, older.title(), newer.title());
        comparison.value(Aspect.SECTION, null, older.section(), newer.section());
        comparison.value(Aspect.SUBSECTION, null, older.subsection(), newer.subsection());
        comparison.value(Aspect.CATEGORY, null, older.category(), newer.category());
        comparison.value(Aspect.SCOPE, null, older.scope(), newer.scope());
        comparison.value(Aspect.BASIS, null, older.basis(), newer.basis());
        comparison.value(Aspect.WAIVER, null, older.waiver(), newer.waiver());
        comparison.value(Aspect.INFORMATIONAL, null, older.informational(), newer.informational());
        comparison.thresholds(Aspect.THRESHOLD, Aspect.THRESHOLD_BOUND, "", older.thresholds(), newer.thresholds());
        comparison.elements(
                Aspect.CRITERION,
                byKey(older.criteria(), Criterion::key),
                byKey(newer.criteria(), Criterion::key),
                Criterion::text,
                comparison::criterion);
        comparison.elements(
                Aspect.EVIDENCE_ITEM,
                byKey(older.evidence(), EvidenceItem::key),
                byKey(newer.evidence(), EvidenceItem::key),
                EvidenceItem::text,
                comparison::evidenceItem);
        return comparison.changes;
    }

    private void waiver(String key, WaiverTerms older, WaiverTerms newer) {
        value(Aspect.WAIVER_TEXT, key, older.text(), newer.text());
        thresholds(
                Aspect.WAIVER_THRESHOLD,
                Aspect.WAIVER_THRESHOLD_BOUND,
                key + "/",
                older.thresholds(),
                newer.thresholds());
    }

    private void features(List<Feature> older, List<Feature> newer) {
        Map<String, Feature> before = byKey(older, Feature::name);
        texts(Aspect.FEATURE, before.keySet(), byKey(newer, Feature::name).keySet());
        for (Feature after : newer) {
            if (before.containsKey(after.name())) {
                texts(Aspect.FEATURE_ALIAS, before.get(after.name()).aliases(), after.aliases());
            }
        }
    }

    private void texts(Aspect aspect, Collection<String> older, Collection<String> newer) {
        newer.stream().filter(text -> !older.contains(text)).forEach(text -> value(aspect, null, null, text));
        older.stream().filter(text -> !newer.contains(text)).forEach(text -> value(aspect, null, text, null));
    }

    private void criterion(String key, Criterion older, Criterion newer) {
        value(Aspect.CRITERION_TEXT, key, older.text(), newer.text());
        value(Aspect.CRITERION_CONDITIONAL, key, older.conditional(), newer.conditional());
    }

    private void evidenceItem(String key, EvidenceItem older, EvidenceItem newer) {
        value(Aspect.EVIDENCE_TEXT, key, older.text(), newer.text());
        value(Aspect.EVIDENCE_MINIMUM, key, older.minimum(), newer.minimum());
        value(Aspect.EVIDENCE_WITHIN_MONTHS, key, older.withinMonths(), newer.withinMonths());
        value(Aspect.EVIDENCE_KINDS, key, shown(older), shown(newer));
    }

    /** Compares thresholds, sorted by name, since a map that is built in Java need not have an order. */
    private void thresholds(
            Aspect aspect, Aspect bound, String prefix, Map<String, Threshold> older, Map<String, Threshold> newer) {
        elements(
                aspect,
                prefixed(prefix, older),
                prefixed(prefix, newer),
                threshold -> Integer.toString(threshold.value()),
                (name, before, after) -> {
                    value(aspect, name, before.value(), after.value());
                    value(bound, name, before.bound(), after.bound());
                });
    }

    private <T> void elements(
            Aspect whole,
            Map<String, T> older,
            Map<String, T> newer,
            Function<T, String> shown,
            Comparison<T> comparison) {
        newer.forEach((key, after) -> {
            T before = older.get(key);
            if (before == null) {
                value(whole, key, null, shown.apply(after));
            } else {
                comparison.compare(key, before, after);
            }
        });
        older.forEach((key, before) -> {
            if (!newer.containsKey(key)) {
                value(whole, key, shown.apply(before), null);
            }
        });
    }

    private void value(Aspect aspect, @Nullable String key, @Nullable Object older, @Nullable Object newer) {
        if (!Objects.equals(older, newer)) {
            changes.add(new Change(
                    aspect, key, older == null ? null : older.toString(), newer == null ? null : newer.toString()));
        }
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.put(key.apply(value), value));
        return byKey;
    }

    private static Map<String, Threshold> prefixed(String prefix, Map<String, Threshold> thresholds) {
        Map<String, Threshold> prefixed = new TreeMap<>();
        thresholds.forEach((name, value) -> prefixed.put(prefix + name, value));
        return prefixed;
    }

    private static String shown(ProductTag tag) {
        return tag.identifier() == null ? tag.offering().name() : tag.identifier() + ", " + tag.offering();
    }

    private static String shown(EvidenceItem item) {
        return item.acceptedKinds().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** Compares two elements that have the same key. */
    private interface Comparison<T> {

        void compare(String key, T older, T newer);
    }
}
