package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.printer.PrintUtil;

/** Finds variables that the engine binds to something else than what is written. */
final class Bindings {

    private static final Set<BinaryExpr.Operator> ARITHMETIC = EnumSet.of(
            BinaryExpr.Operator.PLUS,
            BinaryExpr.Operator.MINUS,
            BinaryExpr.Operator.MULTIPLY,
            BinaryExpr.Operator.DIVIDE,
            BinaryExpr.Operator.REMAINDER);

    private Bindings() {}

    /** Returns what is wrong with a constraint that binds: without brackets only the first operand would be bound. */
    static Optional<String> fault(DrlxExpression binding) {
        Expression bound = binding.getExpr();
        if (bound instanceof BinaryExpr compared && TextComparison.OPERATORS.contains(compared.getOperator())) {
            bound = compared.getLeft();
        }
        String variable = binding.getBind().asString();
        List<String> others =
                Names.in(bound).stream().filter(name -> name.startsWith("$")).toList();
        String elsewhere = "What is bound cannot have a variable of another fact (" + String.join(", ", others)
                + "). Calculate with it where " + variable + " is used.";
        if (bound instanceof EnclosedExpr && !others.isEmpty()) {
            return Optional.of(elsewhere);
        }
        if (!(bound instanceof BinaryExpr whole) || !ARITHMETIC.contains(whole.getOperator())) {
            return Optional.empty();
        }
        Expression first = whole;
        while (first instanceof BinaryExpr several) {
            first = several.getLeft();
        }
        String write = "Write " + variable + " : ( " + PrintUtil.printNode(whole) + " ).";
        return Optional.of(variable + " would be bound to " + PrintUtil.printNode(first) + " alone. "
                + (others.isEmpty() ? write : elsewhere));
    }

    /** Returns the facts of a rule that are bound to a variable of another one, with the line of the second. */
    static Map<String, Integer> twice(AndDescr conditions) {
        Set<String> bound = new HashSet<>();
        Map<String, Integer> twice = new TreeMap<>();
        for (BaseDescr each : conditions.getDescrs()) {
            if (each instanceof PatternDescr pattern
                    && pattern.getIdentifier() != null
                    && !bound.add(pattern.getIdentifier())) {
                twice.put(pattern.getIdentifier(), pattern.getLine());
            }
        }
        return twice;
    }

    /** Returns what is wrong with a pattern that calls a query. */
    static Optional<String> faultOfCall(QueryDescr query, PatternDescr call) {
        List<String> parameters = List.of(query.getParameters());
        return call.getDescrs().size() == parameters.size()
                ? Optional.empty()
                : Optional.of("The query " + query.getName() + " is called with what it asks for: " + query.getName()
                        + "( " + String.join(", ", parameters) + "; ).");
    }
}
