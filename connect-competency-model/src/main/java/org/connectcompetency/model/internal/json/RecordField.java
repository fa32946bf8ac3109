package org.connectcompetency.model.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of a JSON object that stands for a record.
 *
 * @param name its name in JSON
 * @param required whether it must be given
 * @param whenAbsent the value of an absent field
 * @param value the reader of its values
 * @param collection whether its values are lists or sets
 * @param searched whether its values are texts or lists, or records, which may hold some
 * @param leftOutWhenEmpty whether an empty collection is not written
 * @param label a comma, its name in quotes and a colon, in UTF-8, as it is written before a value
 * @param encoded its name, encoded once for all that is written
 * @param variable the variable that holds its value; it is read instead of the accessor, as the JVM would generate a
 *     class for each accessor that is called often
 */
record RecordField(
        String name,
        boolean required,
        @Nullable Object whenAbsent,
        JsonValue value,
        boolean collection,
        boolean searched,
        boolean leftOutWhenEmpty,
        byte[] label,
        SerializableString encoded,
        Field variable) {

    static RecordField of(RecordComponent component) {
        JsonInclude included = component.getAccessor().getAnnotation(JsonInclude.class);
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        String name = renamed == null ? component.getName() : renamed.value();
        Class<?> type = component.getType();
        Object whenAbsent = emptyCollection(type);
        return new RecordField(
                name,
                whenAbsent == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                whenAbsent,
                JsonValue.of(component.getGenericType()),
                whenAbsent instanceof Collection<?>,
                type == String.class || type == List.class || type.isRecord(),
                whenAbsent instanceof Collection<?>
                        && included != null
                        && included.value() == JsonInclude.Include.NON_EMPTY,
                (",\"" + name + "\":").getBytes(StandardCharsets.UTF_8),
                new SerializedString(name),
                variable(component));
    }

    private static Field variable(RecordComponent component) {
        try {
            Field variable = component.getDeclaringRecord().getDeclaredField(component.getName());
            variable.setAccessible(true);
            return variable;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("the record has no field for its component: " + component, e);
        }
    }

    /** Returns the value of the field in a record; null if it is absent or must not be written. */
    @Nullable
    Object valueIn(Record owner) {
        Object found = in(owner);
        return leftOutWhenEmpty && found != null && ((Collection<?>) found).isEmpty() ? null : found;
    }

    /** Returns the value of the field in a record; null if it is absent or an empty collection. */
    @Nullable
    Object contentIn(Record owner) {
        Object found = in(owner);
        return collection && found != null && ((Collection<?>) found).isEmpty() ? null : found;
    }

    private @Nullable Object in(Record owner) {
        try {
            return variable.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the record cannot be read: " + variable, e);
        }
    }

    private static @Nullable Object emptyCollection(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type == Map.class ? Map.of() : null;
    }
}
