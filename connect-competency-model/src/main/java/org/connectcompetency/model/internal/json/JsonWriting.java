package org.connectcompetency.model.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON. Fields are in the order of the components, absent ones are left out, and numbers have no
 * exponents.
 */
public final class JsonWriting {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Writes the same line breaks on every platform. The default of Jackson is the platform's line break. */
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    /** What changes the values that a generator writes, and not only their layout and escapes. */
    private static final int OF_VALUES = JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS
                    .mappedFeature()
                    .getMask()
            | JsonWriteFeature.QUOTE_FIELD_NAMES.mappedFeature().getMask()
            | StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature().getMask();

    private static final int PLAIN_VALUES = OF_VALUES
            & ~JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature().getMask();

    private JsonWriting() {}

    /** Returns a record as JSON on several lines, indented by two spaces. */
    public static String indented(Record document) {
        // A printer counts the levels of nesting, so each document needs its own.
        return text(
                document,
                new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(INDENTER)
                        .withArrayIndenter(INDENTER));
    }

    /** Returns a record as JSON on one line, without spaces between the tokens. */
    public static String compact(Record document) {
        return text(document, null);
    }

    /** Writes with a generator that somebody else made. Layout and escapes are as the generator has them. */
    public static void write(Record document, JsonGenerator generator) throws IOException {
        int features = generator.getFeatureMask();
        generator.overrideStdFeatures(PLAIN_VALUES, OF_VALUES);
        try {
            writeFields(document, generator);
        } finally {
            generator.overrideStdFeatures(features, OF_VALUES);
        }
    }

    private static String text(Record document, @Nullable PrettyPrinter printer) {
        CollectedText json = CollectedText.begin();
        try (JsonGenerator generator = FACTORY.createGenerator(json)) {
            if (printer != null) {
                generator.setPrettyPrinter(printer);
            }
            writeFields(document, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.end();
    }

    /**
     * Writes a value. The most frequent types are tested first and the interfaces last, since a failed test for an
     * interface takes longest.
     */
    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Record document) {
            writeFields(document, generator);
        } else if (value instanceof Enum<?> constant) {
            generator.writeString(constant.name());
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Collection<?> elements) {
            generator.writeStartArray();
            for (Object element : elements) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Map<?, ?> entries) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                generator.writeFieldName(
                        entry.getKey() instanceof Enum<?> key
                                ? key.name()
                                : entry.getKey().toString());
                write(entry.getValue(), generator);
            }
            generator.writeEndObject();
        } else {
            generator.writeString(value.toString());
        }
    }

    private static void writeFields(Record document, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        for (RecordField field : RecordType.of(document.getClass()).fields()) {
            Object value = field.valueIn(document);
            if (value != null) {
                generator.writeFieldName(field.encoded());
                write(value, generator);
            }
        }
        generator.writeEndObject();
    }
}
