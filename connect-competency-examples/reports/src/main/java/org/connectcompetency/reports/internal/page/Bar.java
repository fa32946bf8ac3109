package org.connectcompetency.reports.internal.page;

import java.math.BigDecimal;
import java.math.MathContext;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.reports.internal.StatusWords;

/**
 * A number beside the one that is asked for, as a bar with a mark.
 *
 * @param name what was measured
 * @param numbers both numbers in words
 * @param holds whether the number is sufficient
 * @param length how long the bar is, of {@link #WIDTH}
 * @param mark where the number that is asked for is, of {@link #WIDTH}
 */
public record Bar(String name, String numbers, boolean holds, int length, int mark) {

    /** The width of the drawing. */
    public static final int WIDTH = 200;

    /** The larger of the two numbers; a mark at the very end would not be seen. */
    private static final int FULL = 190;

    static Bar of(Measure measure) {
        BigDecimal largest = measure.actual().max(measure.required()).max(BigDecimal.ONE);
        return new Bar(
                StatusWords.name(measure),
                StatusWords.numbers(measure),
                holds(measure),
                scaled(measure.actual(), largest),
                scaled(measure.required(), largest));
    }

    private static boolean holds(Measure measure) {
        int difference = measure.actual().compareTo(measure.required());
        return switch (measure.bound()) {
            case AT_LEAST -> difference >= 0;
            case AT_MOST -> difference <= 0;
            case MORE_THAN -> difference > 0;
        };
    }

    private static int scaled(BigDecimal number, BigDecimal largest) {
        return number.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(FULL))
                .divide(largest, MathContext.DECIMAL32)
                .intValue();
    }
}
