package org.connectcompetency.rules.internal.custom;

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
 */
record ExpressionType(@Nullable Class<?> type, boolean isClass) {

    static final ExpressionType UNKNOWN = new ExpressionType(null, false);

    static ExpressionType object(@Nullable Class<?> type) {
        return new ExpressionType(type, false);
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
        return object(!isClass ? Members.property(type, name) : type.isEnum() ? type : null);
    }

    /** Returns what the result of a method of it stands for. */
    ExpressionType result(String method, int arguments) {
        return isVague() ? UNKNOWN : object(Members.result(type, method, arguments));
    }

    /** A map may hold any name. */
    private boolean isVague() {
        return type == null || type.isPrimitive() || Map.class.isAssignableFrom(type);
    }
}
