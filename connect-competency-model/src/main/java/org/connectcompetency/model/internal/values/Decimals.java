package org.connectcompetency.model.internal.values;

import java.math.BigDecimal;

/** Brings numbers into the form that they have everywhere in the model. */
public final class Decimals {

    /**
     * No sensible count or amount has more digits than this before or after the point. The limit keeps
     * {@code 1e999999999} from filling the memory.
     */
    private static final int MAX_DIGITS = 30;

    private Decimals() {}

    /**
     * Returns the number without trailing zeros and with a scale that is never negative. So equal numbers are equal
     * objects and are written alike.
     *
     * @throws IllegalArgumentException if it has more digits before or after the point than any sensible amount
     */
    public static BigDecimal normalized(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > MAX_DIGITS || (long) stripped.precision() - stripped.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "must have at most " + MAX_DIGITS + " digits before and after the decimal point");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
