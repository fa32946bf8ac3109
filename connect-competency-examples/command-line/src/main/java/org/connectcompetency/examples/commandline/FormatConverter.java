package org.connectcompetency.examples.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.connectcompetency.model.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
class FormatConverter<T extends Enum<T>> implements ITypeConverter<T> {

    private final List<T> formats;

    FormatConverter(Class<T> type) {
        formats = Arrays.asList(type.getEnumConstants());
    }

    /** Returns the name of a format as it is written on the command line. */
    static String name(Enum<?> format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public T convert(String value) {
        return formats.stream()
                .filter(format -> name(format).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + PlainText.line(value) + "\" is not a format; it must be " + Words.or(formats)));
    }
}
