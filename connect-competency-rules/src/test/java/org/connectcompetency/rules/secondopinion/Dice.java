package org.connectcompetency.rules.secondopinion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Random choices, the same for the same seed. */
final class Dice {

    /** Days on which something ends: a month, a February of a leap year, the checklist's validity. */
    private static final List<LocalDate> ENDS = List.of(
            LocalDate.of(2026, 2, 25),
            LocalDate.of(2026, 2, 26),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 5, 31),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 8, 29),
            LocalDate.of(2026, 8, 30),
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 10, 31),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2025, 8, 31),
            LocalDate.of(2028, 2, 29));

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns a number from 0 to {@code bound}, exclusive. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a number from {@code least} to {@code most}, both inclusive. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    final <T extends @Nullable Object> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T from(Collection<T> values) {
        return List.copyOf(values).get(random.nextInt(values.size()));
    }

    /** Returns any subset, including none and all. */
    <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(each -> percent(50));
        return some;
    }

    <T> List<T> shuffled(Collection<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            shuffled.set(i, shuffled.set(random.nextInt(i + 1), shuffled.get(i)));
        }
        return shuffled;
    }

    /**
     * Returns an as-of date: half of them are days on which something ends, and most are in the checklist's validity.
     */
    LocalDate asOf() {
        if (percent(45)) {
            return ENDS.get(below(ENDS.size()));
        }
        return percent(90)
                ? LocalDate.of(2026, 2, 26).plusDays(below(278))
                : LocalDate.of(2024, 1, 1).plusDays(below(1800));
    }

    /** Returns a date in the window, often on its edges. */
    LocalDate inside(LocalDate asOf, int months) {
        LocalDate first = asOf.minusMonths(months);
        return switch (below(6)) {
            case 0 -> first;
            case 1 -> first.plusDays(1);
            case 2 -> asOf;
            case 3 -> asOf.minusDays(1);
            default -> first.plusDays(below((int) ChronoUnit.DAYS.between(first, asOf) + 1));
        };
    }

    /** Returns a date on, just inside, just outside or far from the edges of the window. */
    LocalDate around(LocalDate asOf, int months) {
        LocalDate first = asOf.minusMonths(months);
        return switch (below(9)) {
            case 0 -> first;
            case 1, 2 -> first.minusDays(1);
            case 3 -> first.plusDays(1);
            case 4, 5 -> asOf.plusDays(1);
            case 6 -> asOf;
            case 7 -> first.minusDays(between(2, 900));
            default -> asOf.plusDays(between(2, 400));
        };
    }

    /** Returns the same name in another spelling: case, surrounding and repeated space may differ. */
    String respelt(String name) {
        return switch (below(6)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> "  " + name + "\t";
            case 3 -> name.replace(" ", "  ");
            case 4 -> name.replace(' ', '\u00a0') + "\u2003";
            default -> name;
        };
    }

    /** Returns no text: null, an empty text or blanks. */
    @Nullable
    String blank() {
        return pick(null, "", " ", "\t\n", "\u00a0");
    }

    /** Returns no text, or a placeholder in some spelling. */
    @Nullable
    String nothing() {
        return percent(25) ? blank() : respelt(from(NaiveText.PLACEHOLDERS));
    }

    /** Returns mostly {@link #nothing()}; at times a text that is easily mistaken for a placeholder. */
    @Nullable
    String hardlyAnything() {
        return percent(80) ? nothing() : next();
    }

    /** Returns the text, or at times one that is easily mistaken for a placeholder. */
    String orNext(String text) {
        return percent(4) ? next() : text;
    }

    private String next() {
        return pick(
                "tbd.", "t.b.d.", "TBD soon", "to do", "n.a.", "n / a", "nab", "xx", "xxxx", "??", "--", "..", "....");
    }
}
