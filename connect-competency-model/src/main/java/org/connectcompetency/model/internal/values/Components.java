package org.connectcompetency.model.internal.values;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.model.Names;
import org.jspecify.annotations.Nullable;

/** Brings the components of the model's records into their normal form, so that all records do it in the same way. */
public final class Components {

    private Components() {}

    /** Returns a copy that cannot be changed; null gives an empty list. */
    public static <T> List<T> list(@Nullable List<T> values, String name) {
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        for (T value : values) {
            Objects.requireNonNull(value, name);
        }
        return List.copyOf(values);
    }

    /** Returns a copy without the blank texts, which count as absent; null gives an empty list. */
    public static List<String> texts(@Nullable List<String> values, String name) {
        List<String> given = list(values, name);
        for (String value : given) {
            if (Names.isBlank(value)) {
                return given.stream().filter(text -> !Names.isBlank(text)).toList();
            }
        }
        return given;
    }

    /** Returns a copy in the order of the enum that cannot be changed; null gives an empty set. */
    public static <E extends Enum<E>> Set<E> set(Class<E> type, @Nullable Collection<E> values, String name) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        if (values != null) {
            for (E value : values) {
                copy.add(Objects.requireNonNull(value, name));
            }
        }
        return Collections.unmodifiableSet(copy);
    }

    /** Returns a copy in the same order that cannot be changed; null gives an empty map. */
    public static <K, V> Map<K, V> map(@Nullable Map<K, V> values, String name) {
        if (values == null || values.isEmpty()) {
            return Map.of();
        }
        Map<K, V> copy = new LinkedHashMap<>();
        values.forEach(
                (key, value) -> copy.put(Objects.requireNonNull(key, name), Objects.requireNonNull(value, name)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Returns a copy that cannot be changed, with every constant of the enum, in its order; what was not given is 0.
     */
    public static <E extends Enum<E>> Map<E, Integer> complete(
            Class<E> type, @Nullable Map<E, Integer> values, String name) {
        Map<E, Integer> complete = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            complete.put(constant, 0);
        }
        if (values != null) {
            values.forEach((key, value) ->
                    complete.put(Objects.requireNonNull(key, name), Objects.requireNonNull(value, name)));
        }
        return Collections.unmodifiableMap(complete);
    }

    /**
     * Returns the reason of a departure from the checklist.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public static String justification(@Nullable String reason, String of) {
        if (reason == null || Names.isBlank(reason)) {
            throw new IllegalArgumentException("the " + of + " must have a justification");
        }
        return reason;
    }

    /** Returns the text; null if it is blank. */
    public static @Nullable String text(@Nullable String value) {
        return Names.isBlank(value) ? null : value;
    }

    /**
     * Returns the number in its {@linkplain Decimals#normalized normal form}.
     *
     * @throws IllegalArgumentException if it has more digits than any sensible amount
     */
    public static BigDecimal number(BigDecimal value, String name) {
        Objects.requireNonNull(value, name);
        try {
            return Decimals.normalized(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " " + e.getMessage(), e);
        }
    }

    /** Returns the same as {@link #number}, but null for null. */
    public static @Nullable BigDecimal optionalNumber(@Nullable BigDecimal value, String name) {
        return value == null ? null : number(value, name);
    }
}
