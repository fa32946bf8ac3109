package org.connectcompetency.rules.foresight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which choices of case studies to look for.
 *
 * @param size how many case studies a choice has; absent: as many as the checklist asks for (2.1)
 * @param top how many of the best choices to return
 * @param until the last day of {@link PortfolioChoice#holdsUntil()}; absent: {@value Forecast#DEFAULT_MONTHS} months
 *     after the as-of date
 */
public record PortfolioSearch(
        @Nullable Integer size, int top, @Nullable LocalDate until) {

    /** How many of the best choices are returned if nobody says how many. */
    public static final int DEFAULT_TOP = 3;

    /** Looks for the {@value #DEFAULT_TOP} best choices of as many case studies as the checklist asks for. */
    public static final PortfolioSearch DEFAULT = new PortfolioSearch(null, DEFAULT_TOP, null);

    /**
     * Creates a search.
     *
     * @throws IllegalArgumentException if {@code size} or {@code top} is less than 1
     */
    public PortfolioSearch {
        if (size != null && size < 1) {
            throw new IllegalArgumentException("The size of a choice (" + size + ") must be at least 1.");
        }
        if (top < 1) {
            throw new IllegalArgumentException("The number of best choices (" + top + ") must be at least 1.");
        }
    }
}
