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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/** Finds what an {@code accumulate} of the engine cannot do, and says only in terms of what it makes of the rule. */
final class AccumulateFault {

    /** The functions that give a collection of their argument's values. */
    static final Map<String, Class<?>> COLLECTING = Map.of("collectList", List.class, "collectSet", Set.class);

    private AccumulateFault() {}

    /** Those that add up. */
    private static final Set<String> OF_NUMBERS = Set.of("average", "standardDeviation", "sum", "variance");

    /** Returns what is wrong with the whole: the engine mixes up what the functions are given, or has no compiler. */
    static Optional<String> of(AccumulateDescr accumulate) {
        if (accumulate.getFunctions().isEmpty()) {
            return Optional.of("An accumulate has functions here, and no init, action and result:"
                    + " accumulate( CaseStudy( $agents : agents ); $all : sum( $agents ) ).");
        }
        boolean isMixedUp = patterns(accumulate.getInput()).size() > 1
                && accumulate.getFunctions().size() > 1
                && accumulate.getFunctions().stream()
                        .anyMatch(each -> !each.getFunction().equals("count"));
        return isMixedUp
                ? Optional.of("The engine mixes up the values of several functions over several facts. Write an"
                        + " accumulate for each function.")
                : Optional.empty();
    }

    /** Returns what is wrong with an argument of that class. */
    static Optional<String> ofType(String function, Expression argument, @Nullable Class<?> type) {
        return OF_NUMBERS.contains(function) && type != null && !Members.isNumber(type)
                ? Optional.of(function + " is of numbers, and " + PrintUtil.printNode(argument) + " is a "
                        + type.getSimpleName() + ".")
                : Optional.empty();
    }

    /**
     * Returns what is wrong with the argument of a function: the engine takes one variable at most, and calls the
     * function with the fact itself if that variable is none of the accumulate's own.
     *
     * @param bound the variables of the rule
     */
    static Optional<String> ofArgument(
            AccumulateDescr accumulate, String function, Expression argument, Set<String> bound) {
        List<String> variables = Names.in(argument).stream()
                .filter(name -> name.startsWith("$") || bound.contains(name))
                .distinct()
                .toList();
        List<PatternDescr> input = patterns(accumulate.getInput());
        if (!input.isEmpty() && bound.containsAll(variables) && !variables.isEmpty()) {
            String own = input.stream().map(AccumulateFault::bindings).collect(Collectors.joining(" "));
            if (variables.stream().noneMatch(each -> isBoundIn(own, each))) {
                return Optional.of(String.join(", ", variables) + " is bound outside of the accumulate, so " + function
                        + "( " + PrintUtil.printNode(argument)
                        + " ) asks for nothing of what it runs over. Use a variable that is bound in"
                        + " it.");
            }
        }
        boolean hasFact = input.stream()
                .map(PatternDescr::getIdentifier)
                .filter(Objects::nonNull)
                .anyMatch(variables::contains);
        return variables.size() < 2 || hasFact
                ? Optional.empty()
                : Optional.of(
                        "An argument of " + function + " cannot have two variables (" + String.join(", ", variables)
                                + "). Bind the whole expression to one in the pattern, in brackets, such as $value : ( … ),"
                                + " and write " + function + "( $value ).");
    }

    /** Returns what a pattern binds, each variable with its colon. */
    private static String bindings(PatternDescr pattern) {
        return (pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + " : ")
                + pattern.getDescrs().stream()
                        .filter(each -> each instanceof ExprConstraintDescr)
                        .map(each -> ((ExprConstraintDescr) each).getExpression())
                        .collect(Collectors.joining(" "));
    }

    private static boolean isBoundIn(String bindings, String variable) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(variable) + "\\s*:")
                .matcher(bindings)
                .find();
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
