package org.connectcompetency.files.imports;

import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What is to be done where two places say different things of the same value. */
@FunctionalInterface
interface Contradiction {

    /** Returns the value to take, or throws. */
    Object settle(String field, Object one, Object other);

    /** Takes the first of the two. */
    Contradiction FIRST = (field, one, other) -> one;

    /** Refuses both. */
    static Contradiction refusedOf(String subject, String place, String otherPlace) {
        return (field, one, other) -> {
            throw new UnreadableFileException(
                    otherPlace,
                    "says that the " + field + " of " + subject + " is " + other + ", but " + place + " says " + one
                            + "; import the newer file alone");
        };
    }

    /** Returns the value that both have, the only one that is there, or the one that settles it. */
    @SuppressWarnings("unchecked")
    default <T> @Nullable T of(String field, @Nullable T one, @Nullable T other) {
        BinaryOperator<T> settled = (a, b) -> (T) settle(field, a, b);
        return one == null ? other : other == null || Objects.equals(one, other) ? one : settled.apply(one, other);
    }
}
