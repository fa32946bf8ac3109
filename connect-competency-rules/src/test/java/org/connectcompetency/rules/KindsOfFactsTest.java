package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.internal.session.KindsOfFacts;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks at all facts that a custom rule sees, for the shipped applications and for generated ones. */
public class KindsOfFactsTest {

    private static final String DRL = """
            package acme
            import org.connectcompetency.rules.KindsOfFactsTest
            import org.connectcompetency.rules.facts.*

            rule "Sees every fact"
                @requirement( "ACME-001" )
                @title( "Facts" )
            when
                $fact : Object()
            then
                KindsOfFactsTest.see( $fact );
            end

            rule "Inserts what only custom rules make"
                @requirement( "ACME-001" )
            when
                $a : Assessment( requirement == "ACME-001" )
            then
                insert( $a.warning( "w", "m", "r" ) );
                insert( $a.measure( "m", 1, 2 ).repeats( "x", "is given twice" ) );
            end
            """;

    private static final Set<Object> SEEN = Collections.newSetFromMap(new IdentityHashMap<>());
    private static final List<ValidationResult> RESULTS = new ArrayList<>();

    /** Takes a fact from the rule. */
    public static void see(Object fact) {
        SEEN.add(fact);
    }

    @BeforeAll
    static void see_facts() {
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", DRL).build();
        RESULTS.add(validator.validate(Samples.ready().build()));
        for (long seed = 0; seed < 40; seed++) {
            RESULTS.add(validator.validate(ApplicationGenerator.application(seed)));
        }
    }

    @Test
    void the_facts_are_of_the_listed_kinds_and_of_all_of_them() {
        Set<String> seen = new TreeSet<>();
        SEEN.forEach(fact -> seen.add(fact.getClass().getSimpleName()));

        assertThat(seen)
                .containsExactlyElementsOf(
                        KindsOfFacts.ALL.stream().map(Class::getSimpleName).toList());
    }

    @Test
    void the_guide_lists_them() throws IOException {
        String guide = Files.readString(Path.of("README.md"));
        String list = guide.substring(guide.indexOf("## The facts"), guide.indexOf("## Where each requirement"));

        assertThat(KindsOfFacts.ALL).allSatisfy(kind -> assertThat(list).contains("`" + kind.getSimpleName() + "`"));
    }

    /** A rule that could empty a list would take away what other rules judge by, and nobody would hear of it. */
    @Test
    void whatever_a_rule_can_reach_from_a_fact_is_unmodifiable() throws IllegalAccessException {
        Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(SEEN);
        open.addAll(RESULTS);
        Set<String> asked = new TreeSet<>();
        while (!open.isEmpty()) {
            Object object = open.remove();
            if (!visited.add(object)) {
                continue;
            }
            if (object instanceof Collection<?> collection) {
                open.addAll(collection);
            } else if (object instanceof Map<?, ?> map) {
                open.addAll(map.values());
            } else if (isOurs(object.getClass())) {
                for (Method method : accessors(object.getClass())) {
                    Object value = value(object, method);
                    String name = object.getClass().getSimpleName() + "." + method.getName();
                    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
                        asked.add(name);
                        requireThatNothingChanges(object, method, name);
                    }
                    // What an accessor makes anew leads to no end of objects; a component of a record is kept.
                    if (value != null && isComponent(object.getClass(), method)) {
                        open.add(value);
                    }
                }
            }
        }
        assertThat(asked)
                .hasSizeGreaterThan(60)
                .contains("Assessment.unaddressed", "CaseStudy.kpis", "Measurement.counted", "Terms.thresholds");
    }

    /** What is made anew for each who asks may be changed by him. */
    private static void requireThatNothingChanges(Object object, Method method, String name)
            throws IllegalAccessException {
        int before = size(value(object, method));
        try {
            if (value(object, method) instanceof Map<?, ?> map) {
                map.put(null, null);
            } else if (value(object, method) instanceof Collection<?> collection) {
                collection.add(null);
            }
        } catch (UnsupportedOperationException e) {
            return;
        }
        assertThat(size(value(object, method))).as(name).isEqualTo(before);
    }

    private static int size(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
    }

    private static boolean isComponent(Class<?> type, Method method) {
        return !type.isRecord()
                || Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.connectcompetency.");
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> isOurs(method.getDeclaringClass()) && method.getReturnType() != void.class)
                .toList();
    }

    /** A method may refuse, such as that for the window of a requirement which has none. */
    private static @Nullable Object value(Object object, Method method) throws IllegalAccessException {
        try {
            return method.invoke(object);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(RuntimeException.class);
            return null;
        }
    }
}
