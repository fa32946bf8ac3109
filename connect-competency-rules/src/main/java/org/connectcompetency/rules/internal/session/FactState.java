package org.connectcompetency.rules.internal.session;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.rules.facts.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of a fact that is not this library's own, to notice whether a rule changed it: its properties that
 * have a setter or a field of their name, its public fields, and what is in its lists, maps and arrays; and the same of
 * all that these lead to. What each call works out anew, such as an age, has neither setter nor field, and is left out.
 *
 * @param values what was read
 */
record FactState(List<Object> values) {

    /** More than a fact has. Of one that leads to a whole database, the rest is not looked at. */
    private static final int MOST_VALUES = 1_000;

    /** What is in these can't be changed. */
    private static final Set<String> OWN_PACKAGES =
            Set.of(CompetencyApplication.class.getPackageName(), Assessment.class.getPackageName());

    private static final ClassValue<List<Member>> READABLE = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            return readable(type);
        }
    };

    /** What is taken down for something of which there is nothing to read. */
    private enum Blank {
        ABSENT,
        UNREADABLE
    }

    /** Something of which nothing is known but which object it is. */
    private record Opaque(Object object) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Opaque opaque && opaque.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    /** Returns whether somebody could change that fact. */
    static boolean isChangeable(Object fact) {
        return !OWN_PACKAGES.contains(fact.getClass().getPackageName());
    }

    /** Reads a fact. */
    static FactState of(Object fact) {
        List<Object> values = new ArrayList<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> left = new ArrayDeque<>(List.of(fact));
        while (!left.isEmpty() && values.size() < MOST_VALUES) {
            Object object = left.remove();
            Object plain = plain(object);
            if (plain != null) {
                values.add(plain);
            } else if (seen.add(object)) {
                values.add(object.getClass());
                try {
                    parts(object).limit(MOST_VALUES).forEach(part -> left.add(part == null ? Blank.ABSENT : part));
                } catch (RuntimeException e) {
                    values.add(Blank.UNREADABLE);
                }
            }
        }
        return new FactState(values);
    }

    /** Returns what tells a value from another; absent for what has parts. */
    private static @Nullable Object plain(Object value) {
        if (value instanceof Enum<?> || !isChangeable(value)) {
            return value;
        }
        if (value instanceof Date date) {
            return date.getTime();
        }
        if (value instanceof Calendar calendar) {
            return calendar.getTimeInMillis();
        }
        if (value instanceof Map<?, ?>
                || value instanceof Collection<?>
                || value instanceof Optional<?>
                || value.getClass().isArray()
                || !isOfPlatform(value.getClass())) {
            return null;
        }
        boolean tells = value instanceof Comparable<?>
                || value instanceof Number
                || value.getClass().getName().contains(".atomic.");
        return tells ? value.toString() : new Opaque(value);
    }

    private static boolean isOfPlatform(Class<?> type) {
        return type.getClassLoader() == null || type.getClassLoader() == ClassLoader.getPlatformClassLoader();
    }

    private static Stream<?> parts(Object object) {
        if (object instanceof Map<?, ?> map) {
            return map.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()));
        }
        if (object instanceof Collection<?> some) {
            return some.stream();
        }
        if (object instanceof Optional<?> optional) {
            return optional.stream();
        }
        if (object.getClass().isArray()) {
            return Stream.iterate(0, i -> i < Array.getLength(object), i -> i + 1)
                    .map(i -> Array.get(object, i));
        }
        return READABLE.get(object.getClass()).stream().map(member -> value(member, object));
    }

    private static @Nullable Object value(Member member, Object object) {
        try {
            return member instanceof Field field ? field.get(object) : ((Method) member).invoke(object);
        } catch (ReflectiveOperationException e) {
            return Blank.UNREADABLE;
        }
    }

    private static List<Member> readable(Class<?> type) {
        Stream<Member> components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Stream.empty();
        Stream<Member> properties = Arrays.stream(type.getMethods())
                .filter(method -> isProperty(method, type))
                .map(Member.class::cast);
        Stream<Member> fields = Arrays.stream(type.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Member.class::cast);
        return Stream.of(components, properties, fields)
                .flatMap(members -> members)
                .filter(member -> ((AccessibleObject) member).trySetAccessible())
                .toList();
    }

    private static boolean isProperty(Method method, Class<?> type) {
        Class<?> returned = method.getReturnType();
        if (Modifier.isStatic(method.getModifiers())
                || method.getParameterCount() > 0
                || returned == void.class
                || method.getDeclaringClass() == Object.class) {
            return false;
        }
        String name = method.getName();
        String suffix = name.startsWith("get") ? name.substring(3) : name.startsWith("is") ? name.substring(2) : "";
        if (suffix.isEmpty()) {
            return hasField(type, name);
        }
        String property = suffix.substring(0, 1).toLowerCase(Locale.ROOT) + suffix.substring(1);
        return hasField(type, property)
                || hasField(type, name)
                || Map.class.isAssignableFrom(returned)
                || Collection.class.isAssignableFrom(returned)
                || returned.isArray()
                || Arrays.stream(type.getMethods())
                        .anyMatch(setter -> setter.getName().equals("set" + suffix) && setter.getParameterCount() == 1);
    }

    private static boolean hasField(Class<?> type, String name) {
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            if (Arrays.stream(each.getDeclaredFields())
                    .anyMatch(field -> field.getName().equals(name))) {
                return true;
            }
        }
        return false;
    }
}
