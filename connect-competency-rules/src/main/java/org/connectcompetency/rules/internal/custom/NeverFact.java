package org.connectcompetency.rules.internal.custom;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.rules.internal.session.KindsOfFacts;
import org.jspecify.annotations.Nullable;

/** What is part of a fact and never a fact of its own, so that a pattern on it matches nothing. */
final class NeverFact {

    /**
     * One step from a fact to what it has.
     *
     * @param before the step before, if this is not the first
     * @param owner the class that has it
     * @param component what it has
     */
    private record Step(@Nullable Step before, Class<?> owner, RecordComponent component) {

        private ExpressionType type() {
            return ExpressionType.declared(component.getGenericType());
        }

        /** Returns the class of what it has, or of the elements of that. */
        private @Nullable Class<?> leadsTo() {
            return type().element() == null ? type().type() : type().element();
        }
    }

    private NeverFact() {}

    /** Returns why no fact is of that class, and what to write instead. */
    static String message(Class<?> type) {
        Step last = stepTo(type);
        String message = type.getSimpleName() + " is never a fact of its own, so this matches nothing.";
        if (last == null) {
            return message + " The facts are "
                    + KindsOfFacts.ALL.stream().map(Class::getSimpleName).collect(Collectors.joining(", ")) + ".";
        }
        boolean one = last.before() == null && last.type().element() == null;
        return message + " Write " + pattern(last) + type.getSimpleName() + "( ) from " + source(last)
                + (one
                        ? ", or ask the fact that has it: " + last.owner().getSimpleName() + "( "
                                + last.component().getName() + " == null )."
                        : ".");
    }

    private static String pattern(Step step) {
        String source = step.before() == null ? "" : " from " + source(step.before());
        return (step.before() == null ? "" : pattern(step.before())) + variable(step.owner()) + " : "
                + step.owner().getSimpleName() + "( )" + source + " ";
    }

    private static String source(Step step) {
        return variable(step.owner()) + "." + step.component().getName();
    }

    private static String variable(Class<?> type) {
        String name = type.getSimpleName();
        return "$" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns the last step of the shortest way from any fact, those of an application first. */
    private static @Nullable Step stepTo(Class<?> type) {
        Deque<Step> open = new ArrayDeque<>();
        Set<Class<?>> seen = new HashSet<>(KindsOfFacts.ALL);
        List<Class<?>> kinds = new ArrayList<>(CompetencyApplication.kindsOfFacts());
        kinds.addAll(KindsOfFacts.ALL);
        kinds.forEach(kind -> open.addAll(steps(null, kind)));
        while (!open.isEmpty()) {
            Step step = open.remove();
            Class<?> reached = step.leadsTo();
            if (reached == type) {
                return step;
            }
            if (reached != null && seen.add(reached)) {
                open.addAll(steps(step, reached));
            }
        }
        return null;
    }

    private static List<Step> steps(@Nullable Step before, Class<?> owner) {
        List<Step> steps = new ArrayList<>();
        if (owner.isRecord()) {
            for (RecordComponent component : owner.getRecordComponents()) {
                steps.add(new Step(before, owner, component));
            }
        }
        return steps;
    }
}
