package org.connectcompetency.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents from records: any that is read as such a record, or one with every field.
 *
 * @param random what decides
 * @param isComplete whether every field is given, and every list has elements
 * @param isWritten whether the document is one that the library writes: no field is null, and no list is left out that
 *     is always written
 */
record RandomDocument(Random random, boolean isComplete, boolean isWritten) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    /** Returns the name of a component in JSON. */
    static String name(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    static boolean isCollection(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType()) || component.getType() == Map.class;
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether a written document can lack the field. */
    static boolean isLeftOut(RecordComponent component) {
        return isNullable(component) || component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    ObjectNode object(Class<?> type) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean canBeAbsent = isWritten ? isLeftOut(component) : isNullable(component) || isCollection(component);
            int dice = isComplete || !canBeAbsent ? 9 : random.nextInt(10);
            if (dice < 3) {
                continue;
            }
            object.set(
                    name(component),
                    dice < 5 && !isWritten ? NODES.nullNode() : value(component.getGenericType(), name(component)));
        }
        return object;
    }

    private JsonNode value(Type type, String name) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return parameterized.getRawType() == Map.class
                    ? counts((Class<?>) arguments[0], arguments[1])
                    : list(arguments[0], name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return NODES.textNode(oneOf("a", "1.3", "Zoë", " ", "\uD83D\uDE00", "two\nlines", "null"));
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return NODES.booleanNode(random.nextBoolean());
        }
        if (plain == int.class || plain == Integer.class) {
            return NODES.numberNode(oneOf(0, 1, 49, 100_000, Integer.MAX_VALUE));
        }
        if (plain == BigDecimal.class) {
            return NODES.numberNode(new BigDecimal(
                    name.endsWith("Percent")
                            ? oneOf("0", "100", "62.50", "1e2")
                            : oneOf("0", "5000.50", "6E+4", "9".repeat(30), "1e-30")));
        }
        if (plain == LocalDate.class) {
            return NODES.textNode(
                    random.nextInt(4) == 0
                            ? oneOf("0000-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "0000-02-29", "2026-04-30")
                            : LocalDate.ofEpochDay(random.nextInt(100_000)).toString());
        }
        if (plain.isEnum()) {
            return NODES.textNode(((Enum<?>) oneOf(plain.getEnumConstants())).name());
        }
        return object(plain);
    }

    private ArrayNode list(Type element, String name) {
        ArrayNode list = NODES.arrayNode();
        int size = isComplete ? 2 : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.add(value(element, name));
        }
        return list;
    }

    private ObjectNode counts(Class<?> keys, Type values) {
        ObjectNode counts = NODES.objectNode();
        for (Object key : keys.getEnumConstants()) {
            counts.set(((Enum<?>) key).name(), value(values, ""));
        }
        return counts;
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
