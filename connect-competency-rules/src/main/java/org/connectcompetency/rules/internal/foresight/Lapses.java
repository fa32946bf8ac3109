package org.connectcompetency.rules.internal.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * On which days a requirement cannot be met in a choice, by what its members are alone on that day. {@link Bounds} says
 * why one may conclude so.
 */
final class Lapses {

    private final Candidates candidates;
    private final List<NavigableMap<LocalDate, BitSet>> notMetByDay = new ArrayList<>();
    private final Set<LocalDate> learned = new HashSet<>();

    /**
     * Judges each candidate alone on days of its own.
     *
     * @param ownDays for each candidate the days on which something of its own can change
     */
    Lapses(Candidates candidates, List<List<LocalDate>> ownDays) {
        this.candidates = candidates;
        for (int i = 0; i < candidates.count(); i++) {
            NavigableMap<LocalDate, BitSet> own = new TreeMap<>();
            for (LocalDate day : ownDays.get(i)) {
                own.put(day, notMet(candidates.judge(day, i), null));
            }
            notMetByDay.add(own);
        }
    }

    /** Judges each candidate alone on a day on which a choice lapses; returns false if that is done already. */
    boolean learn(LocalDate day) {
        if (!learned.add(day)) {
            return false;
        }
        ValidationResult all = candidates.judgeAll(day);
        for (int i = 0; i < candidates.count(); i++) {
            notMetByDay.get(i).put(day, notMet(candidates.judge(day, i), all));
        }
        return true;
    }

    /** Returns the requirements that cannot be met in a choice with the candidate. */
    private static BitSet notMet(ValidationResult alone, @Nullable ValidationResult all) {
        BitSet notMet = new BitSet();
        for (int i = 0; i < alone.requirements().size(); i++) {
            RequirementResult requirement = alone.requirements().get(i);
            boolean own = requirement.scope() == Scope.EACH_CASE_STUDY
                    && Singles.own(requirement).stream().anyMatch(Lapses::isBlocker);
            if (own || all != null && isKept(i, requirement, all)) {
                notMet.set(i);
            }
        }
        return notMet;
    }

    private static boolean isKept(int place, RequirementResult alone, ValidationResult all) {
        Set<FindingKey> withAll = FindingKey.counted(
                        place, all.requirements().get(place).findings())
                .keySet();
        return alone.findings().stream()
                .anyMatch(each -> isBlocker(each) && withAll.contains(FindingKey.of(place, each)));
    }

    private static boolean isBlocker(Finding finding) {
        return finding.severity() == Severity.BLOCKER;
    }

    /**
     * Returns the first day on which the choice must lapse; null if there is none that is known.
     *
     * @param notMet the requirements that are not met as of the as-of date
     */
    @Nullable
    LocalDate first(int[] members, BitSet notMet) {
        LocalDate first = null;
        for (int member : members) {
            for (Map.Entry<LocalDate, BitSet> each : notMetByDay.get(member).entrySet()) {
                if (first != null && !each.getKey().isBefore(first)) {
                    break;
                }
                if (hasMore(each.getValue(), notMet)) {
                    first = each.getKey();
                }
            }
        }
        return first;
    }

    private static boolean hasMore(BitSet later, BitSet today) {
        for (int i = later.nextSetBit(0); i >= 0; i = later.nextSetBit(i + 1)) {
            if (!today.get(i)) {
                return true;
            }
        }
        return false;
    }
}
