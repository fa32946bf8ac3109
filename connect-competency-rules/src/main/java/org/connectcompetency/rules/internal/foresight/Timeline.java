package org.connectcompetency.rules.internal.foresight;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.checklist.Threshold;
import org.connectcompetency.model.checklist.WaiverTerms;
import org.connectcompetency.rules.facts.EvidencePiece;
import org.connectcompetency.rules.internal.ChecklistRules;
import org.connectcompetency.rules.internal.rulebase.RulePatterns;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the status of a requirement can change, though the facts stay as they are. On all other days it is
 * what it was on the day before.
 *
 * <p>A rule compares the as-of date, or the first day of a window that ends on it, with dates of facts and of the
 * checklist. The length of a window is a threshold whose name ends in {@code months}, or what a line of evidence asks.
 * So a status can change on the day of a fact, and on the day after the last one on which the fact is in the window of
 * a requirement whose rules look at facts of its type. Custom rules are not bound to this.
 */
final class Timeline {

    private static final String MONTHS = "months";

    private final Checklist checklist;
    private final List<Requirement> requirements;
    private final Set<LocalDate> fixed = new LinkedHashSet<>();
    private final Map<Class<?>, Set<Integer>> windows = new HashMap<>();
    private int longest;

    /** Finds out on which days the status of these requirements can change. */
    Timeline(ChecklistRules rules, RulePatterns patterns, List<Requirement> requirements) {
        checklist = rules.checklist();
        this.requirements = requirements;
        for (Requirement requirement : requirements) {
            Set<Class<?>> types = patterns.types(rules.rules(requirement));
            if (requirement.scope() != Scope.PARTNER) {
                // Its rules see the case study by the assessment of it.
                types.add(CaseStudy.class);
            }
            Set<Integer> months = new HashSet<>();
            addMonths(requirement.thresholds(), months);
            for (WaiverTerms waiver : checklist.waivers()) {
                if (waiver.key().equals(requirement.waiver())) {
                    addMonths(waiver.thresholds(), months);
                }
            }
            types.forEach(
                    type -> windows.computeIfAbsent(type, t -> new HashSet<>()).addAll(months));
            months.forEach(this::widen);
            requirement.evidence().forEach(item -> {
                if (item.withinMonths() != null) {
                    widen(item.withinMonths());
                }
            });
        }
        Stream.of(
                        checklist.released(),
                        checklist.validUntil(),
                        checklist.acceptedUntil(),
                        checklist.acceptedForSureUntil())
                .forEach(this::addFixed);
        rules.tailoring().stream().map(Adjustment::until).forEach(this::addFixed);
    }

    private static void addMonths(Map<String, Threshold> thresholds, Set<Integer> months) {
        thresholds.forEach((name, threshold) -> {
            if (name.endsWith(MONTHS)) {
                months.add(threshold.value());
            }
        });
    }

    private void widen(int months) {
        longest = Math.max(longest, months);
    }

    /** Something may begin on a day of the checklist, or end with it. */
    private void addFixed(@Nullable LocalDate date) {
        if (date != null) {
            fixed.add(date);
            if (date.isBefore(LocalDate.MAX)) {
                fixed.add(date.plusDays(1));
            }
        }
    }

    /**
     * Returns the days after one day and up to another on which a status can change.
     *
     * @param facts the facts by which it is judged
     */
    NavigableSet<LocalDate> days(Collection<? extends Record> facts, LocalDate after, LocalDate until) {
        Days days = new Days(after, until);
        fixed.forEach(days::accept);
        facts.forEach(fact -> days.visit(fact, false, Set.of()));
        return days.found;
    }

    /** The days that were found so far. */
    private final class Days implements Consumer<LocalDate> {

        private final NavigableSet<LocalDate> found = new TreeSet<>();
        private final LocalDate after;
        private final LocalDate until;
        private final LocalDate oldest;

        private Days(LocalDate after, LocalDate until) {
            this.after = after;
            this.until = until;
            oldest = after.minusMonths(longest).minusDays(1);
        }

        @Override
        public void accept(LocalDate day) {
            if (day.isAfter(after) && !day.isAfter(until)) {
                found.add(day);
            }
        }

        /** Looks for dates in a record and in those that it is made of, if a rule looks at it. */
        private void visit(Record part, boolean lookedAt, Set<Integer> months) {
            if (part instanceof Response response) {
                visit(response);
                return;
            }
            Set<Integer> own = windows.get(part.getClass());
            boolean seen = lookedAt || own != null;
            Set<Integer> all = own == null || own.isEmpty() ? months : union(months, own);
            for (RecordComponent component : components(part.getClass())) {
                visit(value(component, part), seen, all);
            }
        }

        private void visit(@Nullable Object value, boolean lookedAt, Set<Integer> months) {
            if (value instanceof LocalDate date) {
                if (lookedAt) {
                    add(date, months);
                }
            } else if (value instanceof Record part) {
                visit(part, lookedAt, months);
            } else if (value instanceof Collection<?> parts) {
                parts.forEach(each -> visit(each, lookedAt, months));
            }
        }

        /** A piece of evidence counts by what its own line asks. */
        private void visit(Response response) {
            if (!windows.containsKey(EvidencePiece.class)) {
                return;
            }
            for (Requirement requirement : requirements) {
                if (requirement.id().equals(response.requirement())) {
                    response.evidence().forEach(piece -> visit(piece, requirement));
                    return;
                }
            }
        }

        private void visit(Evidence piece, Requirement requirement) {
            if (piece.date() != null) {
                for (EvidenceItem item : requirement.evidence()) {
                    if (item.key().equals(piece.item())) {
                        add(piece.date(), item.withinMonths() == null ? Set.of() : Set.of(item.withinMonths()));
                    }
                }
            }
        }

        private void add(LocalDate date, Set<Integer> months) {
            if (date.isBefore(oldest) || date.isAfter(until)) {
                return;
            }
            accept(date);
            for (int each : months) {
                accept(dayAfterWindow(date, each));
                // The same but at the end of a month, where a rule adds the months to the date.
                accept(date.plusMonths(each).plusDays(1));
            }
        }
    }

    /** Returns the first day on which a window of so many months, which ends on it, does not contain the date. */
    static LocalDate dayAfterWindow(LocalDate date, int months) {
        LocalDate day = date.plusMonths(months);
        while (!day.minusMonths(months).isAfter(date)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private static RecordComponent[] components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    private static @Nullable Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record cannot be read: " + component, e);
        }
    }
}
