package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.jspecify.annotations.Nullable;

/** Finds what an {@code accumulate} of the engine cannot do, and says only in terms of what it makes of the rule. */
final class AccumulateFault {

    /** The functions that give a collection of their argument's values. */
    static final Map<String, Class<?>> COLLECTING = Map.of("collectList", List.class, "collectSet", Set.class);

    private AccumulateFault() {}

    /** Returns what is wrong with the argument of a function: the engine takes one variable at most. */
    static Optional<String> ofArgument(AccumulateDescr accumulate, String function, Expression argument) {
        List<String> variables = Names.in(argument).stream()
                .filter(name -> name.startsWith("$"))
                .distinct()
                .toList();
        boolean hasFact = patterns(accumulate.getInput()).stream()
                .map(PatternDescr::getIdentifier)
                .filter(Objects::nonNull)
                .anyMatch(variables::contains);
        return variables.size() < 2 || hasFact
                ? Optional.empty()
                : Optional.of(
                        "An argument of " + function + " cannot have two variables (" + String.join(", ", variables)
                                + "). Bind the whole expression to one in the pattern, such as $value : …, and write "
                                + function + "( $value ).");
    }

    private static List<PatternDescr> patterns(BaseDescr input) {
        if (input instanceof PatternDescr pattern) {
            return List.of(pattern);
        }
        return input instanceof AndDescr several ? several.getAllPatternDescr() : List.of();
    }

    /** Returns what is wrong with a constraint on a result: what is collected cannot be asked for anything there. */
    static Optional<String> ofConstraint(@Nullable PatternSourceDescr source, Expression constraint) {
        if (!(source instanceof AccumulateDescr accumulate)) {
            return Optional.empty();
        }
        return accumulate.getFunctions().stream()
                .filter(function ->
                        COLLECTING.containsKey(function.getFunction()) && isAsked(function.getBind(), constraint))
                .map(function -> "What " + function.getFunction()
                        + " collects cannot be asked for anything here. Write "
                        + function.getBind() + " : " + function.getFunction().substring("collect".length())
                        + "( size > 1 ) from accumulate( …, " + function.getFunction() + "( "
                        + String.join(", ", Arrays.asList(function.getParams()))
                        + " ) ), with what you ask for in place of size > 1.")
                .findFirst();
    }

    private static boolean isAsked(@Nullable String variable, Expression constraint) {
        return constraint
                        .findFirst(
                                MethodCallExpr.class,
                                call -> call.getScope()
                                        .filter(scope -> isNamed(variable, scope))
                                        .isPresent())
                        .isPresent()
                || constraint
                        .findFirst(FieldAccessExpr.class, access -> isNamed(variable, access.getScope()))
                        .isPresent();
    }

    private static boolean isNamed(@Nullable String variable, Expression scope) {
        return scope instanceof NameExpr name && name.getNameAsString().equals(variable);
    }
}
