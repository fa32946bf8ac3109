package org.connectcompetency.rules.secondopinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Contract §2, "The date": windows in calendar months, both ends included; an absent date lies in none. */
final class NaiveCalendar {

    private final int asOf;
    private final LocalDate asOfDate;

    NaiveCalendar(LocalDate asOf) {
        this.asOfDate = asOf;
        this.asOf = number(asOf);
    }

    /** {@code asOf.minusMonths(months) <= date <= asOf}. */
    boolean within(int months, @Nullable LocalDate date) {
        return date != null && monthsAgo(months) <= number(date) && number(date) <= asOf;
    }

    /** There is a date, and it does not lie after the as-of date. */
    boolean already(@Nullable LocalDate date) {
        return date != null && number(date) <= asOf;
    }

    /** There is no date that lies after the as-of date. */
    boolean notInTheFuture(@Nullable LocalDate date) {
        return date == null || number(date) <= asOf;
    }

    private int monthsAgo(int months) {
        int year = asOfDate.getYear();
        int month = asOfDate.getMonthValue() - months;
        while (month < 1) {
            month += 12;
            year--;
        }
        return number(year, month, Math.min(asOfDate.getDayOfMonth(), daysIn(year, month)));
    }

    private static int daysIn(int year, int month) {
        boolean leapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> leapYear ? 29 : 28;
            default -> 31;
        };
    }

    private static int number(LocalDate date) {
        return number(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static int number(int year, int month, int day) {
        return year * 10_000 + month * 100 + day;
    }
}
