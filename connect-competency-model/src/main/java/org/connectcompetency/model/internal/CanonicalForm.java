package org.connectcompetency.model.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Writes a record so that records which differ only in the order of their lists give the same text: on one line, fields in the order of the
 * components, absent and empty ones left out, the elements of each list sorted by their text.
 */
public final class CanonicalForm {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CanonicalForm() {
    }

    /** The canonical form of a record. */
    public static String of(Record document) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(json)) {
            generator.writeStartObject();
            for (RecordType.Field field : RecordType.of(document.getClass()).fields()) {
                Object value = field.valueIn(document);
                if (value != null && !(value instanceof Collection<?> elements && elements.isEmpty())) {
                    generator.writeFieldName(field.name());
                    write(value, generator);
                }
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Record document) {
            generator.writeRawValue(of(document));
        } else if (value instanceof Collection<?> elements) {
            generator.writeStartArray();
            for (String element : sorted(elements)) {
                generator.writeRawValue(element);
            }
            generator.writeEndArray();
        } else {
            JsonWriting.write(value, generator);
        }
    }

    private static List<String> sorted(Collection<?> elements) throws IOException {
        List<String> texts = new ArrayList<>(elements.size());
        for (Object element : elements) {
            StringWriter json = new StringWriter();
            try (JsonGenerator generator = FACTORY.createGenerator(json)) {
                write(element, generator);
            }
            texts.add(json.toString());
        }
        texts.sort(null);
        return texts;
    }
}
