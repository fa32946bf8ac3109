package org.connectcompetency.examples.commandline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them. */
final class Days {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** Returns the day as in "14 Sep 2026". */
    static String of(LocalDate day) {
        return FORM.format(day);
    }
}
