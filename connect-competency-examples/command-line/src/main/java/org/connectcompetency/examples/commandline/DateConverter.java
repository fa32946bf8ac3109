package org.connectcompetency.examples.commandline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date as documents write it. */
public final class DateConverter implements ITypeConverter<LocalDate> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public LocalDate convert(String value) {
        if (FORM.matcher(value).matches()) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("there is no day \"" + value + "\"; a date has the form 2026-06-15");
            }
        }
        throw new TypeConversionException(
                "\"" + PlainText.line(value) + "\" is not a date; it must have the form 2026-06-15");
    }
}
