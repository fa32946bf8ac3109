package org.connectcompetency.rules.internal.foresight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;

/** What two candidates bring along together that none of them does alone, as far as it was asked for. */
final class Pairs {

    private final Candidates candidates;
    private final Singles singles;
    private final LocalDate asOf;
    private final Map<Integer, Pair> judged = new HashMap<>();

    /**
     * Two candidates together.
     *
     * @param result the result of the application with both
     * @param more findings that neither of them has alone, but all have together
     */
    private record Pair(ValidationResult result, Map<FindingKey, Integer> more) {}

    Pairs(Candidates candidates, Singles singles, LocalDate asOf) {
        this.candidates = candidates;
        this.singles = singles;
        this.asOf = asOf;
    }

    boolean areUnknown() {
        return judged.isEmpty();
    }

    private int key(int one, int other) {
        return one * candidates.count() + other;
    }

    /** Judges all pairs among the members. */
    void learn(int[] members) {
        // Two members are a choice, and were judged.
        for (int i = 0; members.length > 2 && i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
                int one = members[i];
                int other = members[j];
                judged.computeIfAbsent(key(one, other), key -> pair(one, other));
            }
        }
    }

    private Pair pair(int one, int other) {
        ValidationResult both = candidates.judge(asOf, one, other);
        Map<FindingKey, Integer> more = new HashMap<>();
        for (int i = 0; i < singles.requirements(); i++) {
            RequirementResult requirement = both.requirements().get(i);
            Map<FindingKey, Integer> found = FindingKey.counted(i, requirement.findings());
            found.keySet()
                    .retainAll(
                            FindingKey.counted(i, singles.ofAll(i).findings()).keySet());
            if (requirement.scope() == Scope.EACH_CASE_STUDY) {
                for (CaseStudyResult each : requirement.caseStudies()) {
                    found.putAll(FindingKey.counted(i, each.findings()));
                }
            }
            Set<FindingKey> known = new HashSet<>(keys(one, i));
            known.addAll(keys(other, i));
            found.keySet().removeAll(known);
            more.putAll(found);
        }
        return new Pair(both, more);
    }

    private Set<FindingKey> keys(int candidate, int requirement) {
        RequirementResult alone = singles.of(candidate, requirement);
        Set<FindingKey> keys =
                new HashSet<>(FindingKey.counted(requirement, alone.findings()).keySet());
        keys.addAll(FindingKey.counted(requirement, Singles.own(alone)).keySet());
        return keys;
    }

    /** Returns the most of what two of the members count both, so that together they count less by it. */
    int mostInCommon(WholeFinding.Counted counted, int[] members) {
        int most = 0;
        for (int i = 0; !areUnknown() && i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
                Pair pair = judged.get(key(members[i], members[j]));
                if (pair != null) {
                    int requirement = counted.requirement();
                    int together = counted.in(pair.result.requirements().get(requirement));
                    int apart = counted.in(singles.of(members[i], requirement))
                            + counted.in(singles.of(members[j], requirement));
                    most = Math.max(most, apart - together);
                }
            }
        }
        return most;
    }

    /** Returns the findings that pairs of the members bring along. */
    Map<FindingKey, Integer> more(int[] members) {
        Map<FindingKey, Integer> more = new HashMap<>();
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
                Pair pair = judged.get(key(members[i], members[j]));
                if (pair != null) {
                    pair.more.forEach((key, times) -> more.merge(key, times, Math::max));
                }
            }
        }
        return more;
    }
}
