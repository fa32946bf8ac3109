package org.connectcompetency.rules.internal.custom;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The members of a class, as conditions see them: a method without parameters is a property, with or without
 * {@code get}.
 */
final class Members {

    private Members() {}

    /** Returns the names of the properties and methods of an object. */
    static Set<String> of(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : methods(type)) {
            names.add(method.getName());
            if (method.getParameterCount() == 0) {
                names.add(property(method.getName()));
            }
        }
        for (Field field : type.getFields()) {
            names.add(field.getName());
        }
        return names;
    }

    /** Returns the names of the constants of a class, and of its other static fields, methods and classes. */
    static Set<String> ofClass(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> names.add(field.getName()));
        Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .forEach(method -> names.add(method.getName()));
        Arrays.stream(type.getClasses()).forEach(inner -> names.add(inner.getSimpleName()));
        return names;
    }

    /** Returns the constants of an enum as rules write them. */
    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> type.getSimpleName() + "." + ((Enum<?>) each).name())
                .toList();
    }

    /** Returns the constants of the enums that the fields of an object have, as rules write them. */
    static Stream<String> constantsOfFields(Class<?> type) {
        return methods(type).stream()
                .filter(method -> method.getParameterCount() == 0)
                .map(method -> ExpressionType.declared(method.getGenericReturnType()))
                .map(each -> each.element() == null ? each.type() : each.element())
                .filter(each -> each != null && each.isEnum())
                .distinct()
                .flatMap(each -> constants(each).stream());
    }

    /** Returns what a property stands for. */
    static ExpressionType property(Class<?> type, String name) {
        for (Method method : methods(type)) {
            if (method.getParameterCount() == 0
                    && (method.getName().equals(name)
                            || property(method.getName()).equals(name))) {
                return ExpressionType.declared(method.getGenericReturnType());
            }
        }
        return Arrays.stream(type.getFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .map(field -> ExpressionType.declared(field.getGenericType()))
                .orElse(ExpressionType.UNKNOWN);
    }

    /** Returns what all methods of that name and number of arguments return, if that is the same. */
    static ExpressionType result(Class<?> type, String name, int arguments) {
        List<Type> results = methods(type).stream()
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .map(Method::getGenericReturnType)
                .distinct()
                .toList();
        return results.size() == 1 ? ExpressionType.declared(results.get(0)) : ExpressionType.UNKNOWN;
    }

    static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type)
                || (type.isPrimitive() && type != boolean.class && type != char.class);
    }

    /** An interface does not list the methods that all objects have. */
    private static List<Method> methods(Class<?> type) {
        return type.isInterface()
                ? List.of(concat(type.getMethods(), Object.class.getMethods()))
                : List.of(type.getMethods());
    }

    private static Method[] concat(Method[] some, Method[] more) {
        Method[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static String property(String method) {
        for (String prefix : List.of("get", "is")) {
            if (method.startsWith(prefix) && method.length() > prefix.length()) {
                String rest = method.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return method;
    }
}
