package org.connectcompetency.model.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * The changes from one checklist to another, such as a newer version of it.
 *
 * <p>Only the catalogues are compared. If rules judge a requirement differently but the catalogue is the same, that is
 * not a change here. The order of requirements, criteria and evidence items is not compared.
 *
 * @param older the older version's name
 * @param newer the newer version's name
 * @param general the changes of the checklist as a whole: its dates, waivers, features and product tags
 * @param requirements the requirements that were added or changed, in the order of the newer checklist, and after them
 *     those that were dropped, in the order of the older one
 */
public record ChecklistChanges(String older, String newer, List<Change> general, List<RequirementChange> requirements) {

    public ChecklistChanges {
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        general = Components.list(general, "general");
        requirements = Components.list(requirements, "requirements");
    }

    /**
     * Returns the changes from one checklist to another. They may have the same version, if one of them is tailored.
     */
    public static ChecklistChanges between(Checklist older, Checklist newer) {
        return new ChecklistChanges(
                older.version(),
                newer.version(),
                ChecklistComparison.general(older, newer),
                ChecklistComparison.requirements(older, newer));
    }

    /** Returns whether nothing changed. */
    public boolean isEmpty() {
        return general.isEmpty() && requirements.isEmpty();
    }

    /** Returns the requirements that only the newer checklist has. */
    public List<Requirement> added() {
        return requirements(Effect.ADDED);
    }

    /** Returns the requirements that changed, as the newer checklist has them. */
    public List<Requirement> changed() {
        return requirements(Effect.CHANGED);
    }

    /** Returns the requirements that only the older checklist has. */
    public List<Requirement> dropped() {
        return requirements(Effect.DROPPED);
    }

    /** Returns the change of the requirement with this id; empty if it did not change, or there is none. */
    public Optional<RequirementChange> requirement(String id) {
        return requirements.stream()
                .filter(change -> change.requirement().id().equals(id))
                .findFirst();
    }

    /**
     * Returns all changes in order, for people to read: one line for each, indented if it belongs to the requirement
     * above it.
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Changes from checklist version " + older + " to " + newer + (isEmpty() ? ": none" : ":"));
        general.forEach(change -> lines.add(change.toString()));
        for (RequirementChange each : requirements) {
            lines.add(each.toString());
            each.changes().forEach(change -> lines.add("  " + change));
        }
        return List.copyOf(lines);
    }

    /** Returns the {@linkplain #lines() lines}, separated by {@code \n}. */
    @Override
    public String toString() {
        return String.join("\n", lines());
    }

    private List<Requirement> requirements(Effect effect) {
        return requirements.stream()
                .filter(change -> change.effect() == effect)
                .map(RequirementChange::requirement)
                .toList();
    }

    /** What happened to something. */
    public enum Effect {
        ADDED,
        CHANGED,
        DROPPED
    }

    /**
     * A change of a requirement.
     *
     * @param effect whether it was added, changed or dropped
     * @param requirement the requirement as the newer checklist has it, or as the older one had it if it was dropped
     * @param changes the changes of its parts; empty if it was added or dropped
     */
    public record RequirementChange(Effect effect, Requirement requirement, List<Change> changes) {

        public RequirementChange {
            Objects.requireNonNull(effect, "effect");
            Objects.requireNonNull(requirement, "requirement");
            changes = Components.list(changes, "changes");
        }

        /** Returns the change on one line, such as {@code "ACC-005 Learning Badges: changed"}. */
        @Override
        public String toString() {
            return requirement.id() + " " + requirement.title() + ": " + word(effect);
        }
    }

    /**
     * One thing that changed. The values are written as in JSON, without quotes. If a thing has several values, as a
     * criterion has, the value here is its text.
     *
     * @param aspect the kind of thing
     * @param key which one it is, if there can be several: the name of a threshold, the key of a criterion, evidence
     *     item or waiver ({@code "key/threshold"} for the threshold of a waiver), the name of a product tag
     * @param older the older value; absent: there was none
     * @param newer the newer value; absent: there is none
     */
    public record Change(
            Aspect aspect,
            @Nullable String key,
            @Nullable String older,
            @Nullable String newer) {

        /**
         * Creates a change.
         *
         * @throws IllegalArgumentException if the values are equal
         */
        public Change {
            Objects.requireNonNull(aspect, "aspect");
            if (Objects.equals(older, newer)) {
                throw new IllegalArgumentException("the older and the newer value must differ, but both are " + older);
            }
        }

        /** Returns whether it was added, changed or dropped. */
        public Effect effect() {
            if (older == null) {
                return Effect.ADDED;
            }
            return newer == null ? Effect.DROPPED : Effect.CHANGED;
        }

        /** Returns the change on one line, such as {@code "threshold opportunities: 12 -> 10"}. */
        @Override
        public String toString() {
            String subject = key == null ? aspect.title() : aspect.title() + " " + key;
            Effect effect = effect();
            return effect == Effect.CHANGED
                    ? subject + ": " + older + " -> " + newer
                    : subject + " " + word(effect) + ": " + (effect == Effect.ADDED ? newer : older);
        }
    }

    /** A part of a checklist or of a requirement that can change. */
    public enum Aspect {

        /** {@link Checklist#released()}. */
        RELEASED("released"),

        /** {@link Checklist#validUntil()}. */
        VALID_UNTIL("valid until"),

        /** {@link Checklist#acceptedUntil()}. */
        ACCEPTED_UNTIL("accepted until"),
        /** {@link Checklist#acceptedForSureUntil()}. */
        ACCEPTED_FOR_SURE_UNTIL("accepted for sure until"),

        /** One of {@link Checklist#waivers()}, as a whole. */
        WAIVER_TERMS("waiver"),

        /** {@link WaiverTerms#text()}. */
        WAIVER_TEXT("wording of waiver"),

        /** The number of one of {@link WaiverTerms#thresholds()}. */
        WAIVER_THRESHOLD("threshold of waiver"),
        /** {@link Threshold#bound()} of one of {@link WaiverTerms#thresholds()}. */
        WAIVER_THRESHOLD_BOUND("bound of threshold of waiver"),

        /** One of {@link Checklist#features()}. */
        FEATURE("feature"),
        /** One of {@link Feature#aliases()}. */
        FEATURE_ALIAS("alias of a feature"),
        /** One of {@link Checklist#bareProducts()}. */
        BARE_PRODUCT("bare product"),
        /** One of {@link Checklist#placeholders()}. */
        PLACEHOLDER("placeholder"),

        /** One of {@link Checklist#productTags()}, as a whole: its identifier, if it has one, and its offering. */
        PRODUCT_TAG("product tag"),

        /** {@link Requirement#title()}. */
        TITLE("title"),

        /** {@link Requirement#section()}. */
        SECTION("section"),

        /** {@link Requirement#subsection()}. */
        SUBSECTION("subsection"),

        /** {@link Requirement#category()}. */
        CATEGORY("category"),

        /** {@link Requirement#scope()}. */
        SCOPE("scope"),

        /** {@link Requirement#basis()}. */
        BASIS("basis"),

        /** {@link Requirement#waiver()}. */
        WAIVER("waiver"),

        /** {@link Requirement#informational()}. */
        INFORMATIONAL("informational"),

        /** The number of one of {@link Requirement#thresholds()}. */
        THRESHOLD("threshold"),
        /** {@link Threshold#bound()} of one of {@link Requirement#thresholds()}. */
        THRESHOLD_BOUND("bound of threshold"),

        /** One of {@link Requirement#criteria()}, as a whole. */
        CRITERION("criterion"),

        /** {@link Criterion#text()}. */
        CRITERION_TEXT("wording of criterion"),

        /** {@link Criterion#conditional()}. */
        CRITERION_CONDITIONAL("conditionality of criterion"),

        /** One of {@link Requirement#evidence()}, as a whole. */
        EVIDENCE_ITEM("evidence item"),

        /** {@link EvidenceItem#text()}. */
        EVIDENCE_TEXT("wording of evidence item"),

        /** {@link EvidenceItem#minimum()}. */
        EVIDENCE_MINIMUM("minimum of evidence item"),

        /** {@link EvidenceItem#withinMonths()}. */
        EVIDENCE_WITHIN_MONTHS("months of evidence item"),

        /** {@link EvidenceItem#acceptedKinds()}. */
        EVIDENCE_KINDS("accepted kinds of evidence item");

        private final String title;

        Aspect(String title) {
            this.title = title;
        }

        /** Returns its name in the {@linkplain ChecklistChanges#lines() lines}. */
        public String title() {
            return title;
        }
    }

    private static String word(Effect effect) {
        return switch (effect) {
            case ADDED -> "added";
            case CHANGED -> "changed";
            case DROPPED -> "dropped";
        };
    }
}
