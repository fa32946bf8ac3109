package org.connectcompetency.files.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads points in time as exports write them. One that does not say its time zone is none: its day would be a guess.
 */
final class Times {

    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Seconds since 1970, as the JSON of an AWS service has them. */
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(\\.\\d{1,9})?|\\d\\.\\d{1,18}E9");

    private static final int DAY_LENGTH = 10;

    private Times() {}

    /** Returns the day in UTC, or null if the text is no day that is clear. */
    static @Nullable LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            return null;
        }
        Instant instant = instant(text);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Returns the point in time, or null if the text is none. */
    static @Nullable Instant instant(String text) {
        if (SECONDS.matcher(text).matches()) {
            return Instant.ofEpochSecond(new BigDecimal(text).longValue());
        }
        boolean spaced = text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == ' ';
        String iso = spaced ? text.substring(0, DAY_LENGTH) + "T" + text.substring(DAY_LENGTH + 1) : text;
        try {
            return OffsetDateTime.parse(iso, WITH_OFFSET).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
