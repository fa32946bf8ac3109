package org.connectcompetency.model.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.internal.values.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A type of record as a JSON object with a field for each component. A component is optional if it is {@link Nullable}
 * or a collection; an absent collection is empty. {@link JsonProperty} gives a component another name, and
 * {@link JsonInclude} leaves an empty collection out.
 */
final class RecordType {

    /** The field in which a document names its JSON Schema, for editors. */
    private static final String SCHEMA = "$schema";

    private static final ClassValue<RecordType> TYPES = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return new RecordType(type);
        }
    };

    private final Constructor<?> constructor;
    private final RecordField[] fields;
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    private RecordType(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] parameters = new Class<?>[components.length];
        fields = new RecordField[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
            fields[i] = RecordField.of(components[i]);
            positions.put(fields[i].name(), i);
        }
        try {
            constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("the record has no canonical constructor: " + type, e);
        }
    }

    static RecordType of(Class<? extends Record> type) {
        return TYPES.get(type);
    }

    /** Returns the fields in the order of the components. The array must not be changed. */
    RecordField[] fields() {
        return fields;
    }

    /**
     * Reads the parser's current object.
     *
     * @throws UnreadableDocumentException at the first problem
     */
    Record read(JsonParser parser) throws IOException {
        return read(parser, false);
    }

    /** As {@link #read}, for an object that is a whole document: it can name its JSON Schema, which is ignored. */
    Record readDocument(JsonParser parser) throws IOException {
        return read(parser, true);
    }

    private Record read(JsonParser parser, boolean isDocument) throws IOException {
        JsonValue.expect(parser, parser.currentToken() == JsonToken.START_OBJECT, "an object");
        JsonLocation start = parser.currentTokenLocation();
        @Nullable Object[] values = new Object[fields.length];
        boolean[] seen = new boolean[fields.length];
        boolean schemaSeen = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (isDocument && SCHEMA.equals(parser.currentName())) {
                requireNew(!schemaSeen, parser);
                schemaSeen = true;
                skipSchema(parser);
                continue;
            }
            int position = position(parser);
            requireNew(!seen[position], parser);
            seen[position] = true;
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                values[position] = fields[position].value().read(parser);
            } else if (fields[position].required()) {
                throw JsonReading.problem(parser, "is null, and required");
            }
        }
        fillIn(values, parser, start);
        return create(values, parser, start);
    }

    private static void requireNew(boolean isNew, JsonParser parser) throws IOException {
        if (!isNew) {
            throw JsonReading.problem(parser, JsonReading.givenTwice(parser.currentName()));
        }
    }

    private static void skipSchema(JsonParser parser) throws IOException {
        JsonToken value = parser.nextToken();
        JsonValue.expect(parser, value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL, "a string");
    }

    private int position(JsonParser parser) throws IOException {
        String name = JsonValue.name(parser);
        Integer position = positions.get(name);
        if (position == null) {
            throw JsonReading.problem(
                    parser,
                    "there is no field " + Wording.quoted(name) + " here."
                            + Wording.suggestion(name, positions.keySet()) + " The fields are "
                            + String.join(", ", positions.keySet()));
        }
        return position;
    }

    private void fillIn(@Nullable Object[] values, JsonParser parser, JsonLocation start) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                RecordField field = fields[i];
                values[i] = field.whenAbsent();
                if (field.required()) {
                    missing.add(field.name());
                }
            }
        }
        if (!missing.isEmpty()) {
            throw JsonReading.problem(
                    parser,
                    start,
                    missing.size() == 1
                            ? "the required field " + Wording.quoted(missing) + " is missing"
                            : "the required fields " + Wording.quoted(missing) + " are missing");
        }
    }

    private Record create(@Nullable Object[] values, JsonParser parser, JsonLocation start) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw JsonReading.problem(parser, start, String.valueOf(refusal.getMessage()));
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a record that was read in full was refused", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record cannot be created: " + constructor, e);
        }
    }
}
