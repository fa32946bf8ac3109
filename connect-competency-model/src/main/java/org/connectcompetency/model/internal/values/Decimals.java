package org.connectcompetency.model.internal.values;

import java.math.BigDecimal;

/** The form that numbers have everywhere in the model. */
public final class Decimals {

    /**
     * More digits than this, before or after the point, no count or amount has; the bound keeps {@code 1e999999999}
     * from filling the memory.
     */
    private static final int MAX_DIGITS = 30;

    private Decimals() {}

    /**
     * The number without trailing zeros and with a scale that is never negative, so that equal numbers are equal
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
