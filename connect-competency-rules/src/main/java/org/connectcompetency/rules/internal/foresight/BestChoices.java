package org.connectcompetency.rules.internal.foresight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.foresight.PortfolioChoice;
import org.connectcompetency.rules.foresight.ProgressListener;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best choices of case studies. It looks at them in the order of how good each can be at best, judges each
 * one before it is named, and stops when no other can be better. Where nothing is known beforehand, it judges them all.
 */
final class BestChoices {

    /** Stands for a choice that lapses on no day of the period. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final Candidates candidates;
    private final Combinations combinations;
    private final int count;
    private final LocalDate asOf;
    private final LocalDate until;
    private final BiFunction<CompetencyApplication, LocalDate, Iterable<LocalDate>> days;
    private final ProgressListener progress;
    private final TreeMap<Long, Group> groups = new TreeMap<>();

    /** Which requirements are not met in a choice that came out worse than its members alone, by place. */
    private final Map<Integer, BitSet> notMet = new HashMap<>();

    private @Nullable Bounds bounds;
    private @Nullable Lapses lapses;
    private long judged;

    /** Choices of one score, by their places in the order of ids: what it is at best, and what it is. */
    private static final class Group {
        private final Places possible = new Places();
        private final Places certain = new Places();
    }

    /** A growing list of numbers. */
    private static final class Places {

        private int[] values = new int[16];
        private int size;

        private void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }
    }

    /** A choice that was judged, and the day on which it lapses, as a number of days after the as-of date. */
    private record Found(int place, int lapse, PortfolioChoice choice) {

        private static final Comparator<Found> BEST =
                Comparator.comparingInt(Found::lapse).reversed().thenComparingInt(Found::place);
    }

    /**
     * Prepares a search.
     *
     * @param candidates the case studies
     * @param combinations the choices
     * @param asOf the day on which they are judged
     * @param until the last day on which they are
     * @param days tells on which days up to the last one a status can change
     * @param progress is told how far it is
     */
    BestChoices(
            Candidates candidates,
            Combinations combinations,
            LocalDate asOf,
            LocalDate until,
            BiFunction<CompetencyApplication, LocalDate, Iterable<LocalDate>> days,
            ProgressListener progress) {
        this.candidates = candidates;
        this.combinations = combinations;
        this.asOf = asOf;
        this.until = until;
        this.days = days;
        this.progress = progress;
        count = Math.toIntExact(combinations.count());
    }

    /** Returns the best choices by judging all. */
    List<PortfolioChoice> ofAll(int top) {
        groups.clear();
        bounds = null;
        lapses = null;
        judged = 0;
        int[] members = combinations.first();
        for (int place = 0; place < count; place++) {
            long score = Tally.of(judgeFirst(members)).score();
            groups.computeIfAbsent(score, each -> new Group()).certain.add(place);
            combinations.advance(members);
        }
        return best(top);
    }

    /** Returns the best choices by judging only those that can be among them. */
    List<PortfolioChoice> within(Bounds known, Lapses knownLapses, int top) {
        groups.clear();
        bounds = known;
        lapses = knownLapses;
        int[] members = combinations.first();
        for (int place = 0; place < count; place++) {
            groups.computeIfAbsent(known.score(members), each -> new Group())
                    .possible
                    .add(place);
            combinations.advance(members);
        }
        return best(top);
    }

    /** Judges a choice for the first time. One that has to wait is judged once more when it is its turn. */
    private ValidationResult judgeFirst(int[] members) {
        ValidationResult result = candidates.judge(asOf, members);
        judged++;
        progress.progressed(judged, count);
        return result;
    }

    private List<PortfolioChoice> best(int top) {
        List<PortfolioChoice> best = new ArrayList<>();
        while (best.size() < top && !groups.isEmpty()) {
            long score = groups.firstKey();
            best.addAll(best(score, groups.remove(score), top - best.size()));
        }
        progress.progressed(count, count);
        return best;
    }

    /** Returns the best choices of a group. */
    private List<PortfolioChoice> best(long score, Group group, int needed) {
        long[] queue = queue(group);
        List<Found> found = new ArrayList<>();
        for (int next = 0; next < queue.length && !isSettled(found, needed, queue[next]); next++) {
            int place = place(queue[next]);
            int[] members = combinations.at(place);
            if (isPossible(queue[next]) && isWorse(place, members, score)) {
                continue;
            }
            ValidationResult result = isPossible(queue[next]) ? judgeFirst(members) : candidates.judge(asOf, members);
            Tally tally = Tally.of(result);
            if (tally.score() > score) {
                defer(place, members, tally);
                continue;
            }
            LocalDate lapse = firstLapse(result, members);
            int lapsesAfter = after(lapse);
            if (tally.score() < score || lapsesAfter > lapse(queue[next])) {
                throw new UnsoundBoundException();
            }
            found.add(new Found(place, lapsesAfter, choice(result, tally, members, lapse)));
            if (lapses != null && lapse != null && lapsesAfter < lapse(queue[next]) && lapses.learn(lapse)) {
                renew(queue, next + 1);
            }
        }
        return found.stream()
                .sorted(Found.BEST)
                .limit(needed)
                .map(Found::choice)
                .toList();
    }

    /** Returns whether the choice is known to be worse by now; it then waits for its turn. */
    private boolean isWorse(int place, int[] members, long score) {
        if (bounds == null) {
            return false;
        }
        long least = bounds.score(members);
        if (least > score) {
            groups.computeIfAbsent(least, each -> new Group()).possible.add(place);
        }
        return least > score;
    }

    /** Lets a choice that came out worse than it could wait for its turn. */
    private void defer(int place, int[] members, Tally tally) {
        if (bounds != null) {
            bounds.learn(members);
            notMet.put(place, tally.notMet());
        }
        groups.computeIfAbsent(tally.score(), each -> new Group()).certain.add(place);
    }

    /** Returns whether enough choices were found that are better than any that is left. */
    private static boolean isSettled(List<Found> found, int needed, long next) {
        long better = found.stream()
                .filter(each -> each.lapse() > lapse(next) || each.lapse() == lapse(next) && each.place() < place(next))
                .count();
        return better >= needed;
    }

    // An entry of the queue is a number that sorts by the day on which it lapses, the latest first, and by its place.

    private static long entry(int lapse, int place, boolean possible) {
        return (long) (NEVER - lapse) << Integer.SIZE | (long) place << 1 | (possible ? 1 : 0);
    }

    private static int lapse(long entry) {
        return NEVER - (int) (entry >>> Integer.SIZE);
    }

    private static int place(long entry) {
        return (int) entry >>> 1;
    }

    private static boolean isPossible(long entry) {
        return (entry & 1) != 0;
    }

    private long[] queue(Group group) {
        long[] queue = new long[group.possible.size + group.certain.size];
        for (int i = 0; i < group.possible.size; i++) {
            queue[i] = entry(0, group.possible.values[i], true);
        }
        for (int i = 0; i < group.certain.size; i++) {
            queue[group.possible.size + i] = entry(0, group.certain.values[i], false);
        }
        renew(queue, 0);
        return queue;
    }

    /** Sorts what is left of the queue by what is known by now. */
    private void renew(long[] queue, int from) {
        for (int i = from; i < queue.length; i++) {
            int place = place(queue[i]);
            queue[i] = entry(latest(place), place, isPossible(queue[i]));
        }
        Arrays.sort(queue, from, queue.length);
    }

    /** Returns after how many days the choice lapses at the latest. */
    private int latest(int place) {
        if (bounds == null || lapses == null) {
            return NEVER;
        }
        int[] members = combinations.at(place);
        BitSet known = notMet.get(place);
        return after(lapses.first(members, known == null ? bounds.notMet(members) : known));
    }

    private int after(@Nullable LocalDate day) {
        return day == null ? NEVER : (int) Math.min(NEVER - 1, ChronoUnit.DAYS.between(asOf, day));
    }

    private @Nullable LocalDate firstLapse(ValidationResult today, int[] members) {
        CompetencyApplication choice = candidates.choice(members);
        List<RequirementResult> before = today.requirements();
        for (LocalDate day : days.apply(choice, until)) {
            List<RequirementResult> after = candidates.judge(choice, day).requirements();
            for (int i = 0; i < after.size(); i++) {
                if (Tally.isNotMet(after.get(i)) && !Tally.isNotMet(before.get(i))) {
                    return day;
                }
            }
            before = after;
        }
        return null;
    }

    private PortfolioChoice choice(ValidationResult result, Tally tally, int[] members, @Nullable LocalDate lapse) {
        return new PortfolioChoice(
                candidates.ids(members),
                result.verdict(),
                result.requirements().stream()
                        .filter(Tally::isNotMet)
                        .map(RequirementResult::id)
                        .toList(),
                tally.blockers(),
                tally.warnings(),
                lapse == null ? null : lapse.minusDays(1));
    }

    /** Thrown if a choice came out better than it could, as rules may draw conclusions that nobody thought of. */
    static final class UnsoundBoundException extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnsoundBoundException() {
            super("a choice came out better than its members allow", null, false, false);
        }
    }
}
