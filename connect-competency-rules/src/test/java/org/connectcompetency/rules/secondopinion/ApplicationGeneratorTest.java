package org.connectcompetency.rules.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws and a second opinion are worth what the applications are that they are looked at with. */
class ApplicationGeneratorTest {

    private static final int APPLICATIONS = 1_000;

    private final Set<String> possible = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    @Test
    void what_an_application_can_have_and_lack_comes_up() throws ReflectiveOperationException {
        for (long seed = 0; seed < APPLICATIONS; seed++) {
            look(ApplicationGenerator.application(seed));
        }

        assertThat(possible).hasSizeGreaterThan(200);
        possible.removeAll(seen);
        assertThat(possible).as("never seen").isEmpty();
    }

    private void look(Object value) throws ReflectiveOperationException {
        if (value instanceof Collection<?> several) {
            for (Object each : several) {
                look(each);
            }
        } else if (value instanceof Enum<?> constant) {
            for (Object each : constant.getDeclaringClass().getEnumConstants()) {
                possible.add(constant.getDeclaringClass().getSimpleName() + " " + each);
            }
            seen.add(constant.getDeclaringClass().getSimpleName() + " " + constant);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                look(component, component.getAccessor().invoke(value));
            }
        }
    }

    private void look(RecordComponent component, @Nullable Object value) throws ReflectiveOperationException {
        String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        possible.add(name + " is given");
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || Collection.class.isAssignableFrom(component.getType())) {
            possible.add(name + " is left out");
        }
        seen.add(name
                + (value == null || value instanceof Collection<?> several && several.isEmpty()
                        ? " is left out"
                        : " is given"));
        if (value != null) {
            look(value);
        }
    }
}
