package org.connectcompetency.rules.internal.custom;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectcompetency.model.internal.values.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What an expression stands for: an object of some class, a class itself, or something unknown.
 *
 * @param type the class, if it is known
 * @param isClass whether it stands for the class itself
 * @param element the class of its elements, if it is a collection and that is known
 */
record ExpressionType(
        @Nullable Class<?> type, boolean isClass, @Nullable Class<?> element) {

    static final ExpressionType UNKNOWN = new ExpressionType(null, false, null);

    static ExpressionType object(@Nullable Class<?> type) {
        return type == null ? UNKNOWN : new ExpressionType(type, false, null);
    }

    static ExpressionType theClass(Class<?> type) {
        return new ExpressionType(type, true, null);
    }

    /** Returns what a field or method of that type gives. */
    static ExpressionType declared(Type declared) {
        if (declared instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> type) {
            return new ExpressionType(type, false, Iterable.class.isAssignableFrom(type) ? element(generic) : null);
        }
        // What is an Object to the virtual machine is often something else to the compiler.
        return declared instanceof Class<?> type && type != Object.class && !type.isArray() ? object(type) : UNKNOWN;
    }

    private static @Nullable Class<?> element(ParameterizedType collection) {
        Type argument = collection.getActualTypeArguments()[0];
        if (argument instanceof WildcardType wildcard) {
            argument = wildcard.getUpperBounds()[0];
        }
        return argument instanceof Class<?> element && element != Object.class ? element : null;
    }

    /** Returns the class of the object; absent if it is unknown, or there is no object. */
    @Nullable
    Class<?> ofObject() {
        return isClass ? null : type;
    }

    /**
     * Returns what is wrong with asking it for a field or method of that name; absent if nothing is, or if that is not
     * known.
     */
    Optional<String> lacks(String kind, String name) {
        if (isVague()) {
            return Optional.empty();
        }
        Set<String> known = isClass ? Members.ofClass(type) : Members.of(type);
        return known.contains(name)
                ? Optional.empty()
                : Optional.of(
                        type.getSimpleName() + " has no " + kind + " " + name + "." + Wording.suggestion(name, known));
    }

    /** Returns what a property or constant of it stands for. */
    ExpressionType property(String name) {
        if (isVague()) {
            return UNKNOWN;
        }
        return !isClass ? Members.property(type, name) : type.isEnum() ? object(type) : UNKNOWN;
    }

    /** Returns what the result of a method of it stands for. */
    ExpressionType result(String method, int arguments) {
        return isVague() ? UNKNOWN : Members.result(type, method, arguments);
    }

    /** A map may hold any name. */
    private boolean isVague() {
        return type == null || type.isPrimitive() || Map.class.isAssignableFrom(type);
    }
}
