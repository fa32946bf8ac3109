package org.connectcompetency.rules.internal.foresight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.Finding;

/**
 * How good a choice can be at best, found out by judging the application with each candidate alone, with some pairs,
 * and with all. The built-in rules allow such conclusions:
 *
 * <ul>
 *   <li>What is found about a case study is found in every choice with it. Where one satisfied case study is enough,
 *       its gaps are WARNINGs if one of the choice satisfies the requirement.
 *   <li>A finding about the whole is either kept or lost with more case studies, never both. So one that is there with
 *       a candidate alone, and with all, is there in every choice with that candidate.
 *   <li>A finding without numbers that is there with each member alone tells of what all of them lack.
 *   <li>No choice counts more than its members do one by one.
 * </ul>
 *
 * <p>A choice is judged as a whole before it is named, so a bound that is too low costs time only.
 */
final class Bounds {

    private final Singles singles;
    private final Pairs pairs;
    private final int size;
    private final Tally always = new Tally();
    private final List<Tally> own = new ArrayList<>();
    private final List<Carried> carried = new ArrayList<>();
    private final List<WholeFinding> sometimes = new ArrayList<>();

    Bounds(Singles singles, Pairs pairs, int size) {
        this.singles = singles;
        this.pairs = pairs;
        this.size = size;
        for (int i = 0; i < singles.candidates(); i++) {
            own.add(new Tally());
        }
        for (int i = 0; i < singles.requirements(); i++) {
            Scope scope = singles.ofAll(i).scope();
            if (scope == Scope.EACH_CASE_STUDY) {
                for (int candidate = 0; candidate < own.size(); candidate++) {
                    own.get(candidate).add(i, Singles.own(singles.of(candidate, i)));
                }
            } else if (scope == Scope.ANY_CASE_STUDY) {
                carried.add(Carried.of(singles, i));
            }
            addWhole(i);
        }
    }

    private void addWhole(int requirement) {
        Map<FindingKey, Finding> examples = new LinkedHashMap<>();
        for (int i = 0; i < singles.candidates(); i++) {
            singles.of(i, requirement)
                    .findings()
                    .forEach(each -> examples.putIfAbsent(FindingKey.of(requirement, each), each));
        }
        List<Finding> ofAll = singles.ofAll(requirement).findings();
        for (Finding each : ofAll) {
            FindingKey key = FindingKey.of(requirement, each);
            if (!examples.containsKey(key) && isAboutTheirNumber(each)) {
                always.add(key, 1);
            }
        }
        Map<FindingKey, Integer> withAll = FindingKey.counted(requirement, ofAll);
        examples.forEach((key, finding) -> {
            int times = withAll.getOrDefault(key, 0);
            if (times > 0 || finding.actual() == null || finding.required() == null) {
                addInherited(key, times);
            } else {
                WholeFinding shortfall = WholeFinding.Shortfall.of(singles, key, finding);
                if (shortfall != null) {
                    sometimes.add(shortfall);
                }
            }
        });
    }

    /** More case studies than are asked for: so it is with every choice of this size. */
    private boolean isAboutTheirNumber(Finding finding) {
        return finding.subject() == null
                && finding.actual() != null
                && finding.required() != null
                && finding.actual().compareTo(BigDecimal.valueOf(singles.candidates())) == 0
                && finding.required().compareTo(BigDecimal.valueOf(size)) < 0;
    }

    private void addInherited(FindingKey key, int withAll) {
        boolean[] has = new boolean[singles.candidates()];
        int least = withAll > 0 ? withAll : Integer.MAX_VALUE;
        boolean allHave = true;
        for (int i = 0; i < has.length; i++) {
            int times = FindingKey.counted(
                            key.requirement(), singles.of(i, key.requirement()).findings())
                    .getOrDefault(key, 0);
            has[i] = times > 0;
            allHave &= has[i];
            least = has[i] ? Math.min(least, times) : least;
        }
        if (allHave) {
            always.add(key, least);
        } else {
            sometimes.add(new WholeFinding.Inherited(key, least, has, withAll == 0));
        }
    }

    /** Returns the least that the choice must have. */
    private Tally least(int[] members) {
        Map<FindingKey, Integer> more = pairs.areUnknown() ? Map.of() : pairs.more(members);
        Tally least = new Tally();
        least.add(always);
        for (int member : members) {
            least.add(own.get(member));
        }
        for (Carried each : carried) {
            each.addTo(least, members);
        }
        for (WholeFinding each : sometimes) {
            int times = each.times(members, pairs);
            if (times > 0) {
                least.add(each.key(), times);
                if (!more.isEmpty()) {
                    more.remove(each.key());
                }
            }
        }
        more.forEach(least::add);
        return least;
    }

    /** Returns the best {@linkplain Tally#score() score} that the choice can have, by what is known so far. */
    long score(int[] members) {
        return least(members).score();
    }

    /** Returns the requirements that cannot be met in the choice, by what is known so far. */
    BitSet notMet(int[] members) {
        return least(members).notMet();
    }

    /** Finds out why a choice came out worse than its bound. */
    void learn(int[] members) {
        pairs.learn(members);
    }
}
