package org.connectcompetency.examples.commandline;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The format of a report. */
enum Format {
    TEXT,
    JSON;

    /** Returns the name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads an option's value. */
    static final class Converter implements ITypeConverter<Format> {

        @Override
        public Format convert(String value) {
            return Arrays.stream(values())
                    .filter(format -> format.toString().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + PlainText.line(value)
                            + "\" is not a format; it must be "
                            + Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(" or "))));
        }
    }
}
