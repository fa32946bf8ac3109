package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds fields of records in a right-hand side: in Java such a field is hidden behind its method. */
final class HiddenField {

    private HiddenField() {}

    /** Returns what to write instead of a field that is hidden. */
    static Optional<String> fault(FieldAccessExpr access, Function<Expression, ExpressionType> types) {
        boolean isPartOfAnother = access.getParentNode().orElse(null) instanceof FieldAccessExpr;
        String java = java(access, types);
        return isPartOfAnother || java.equals(access.toString())
                ? Optional.empty()
                : Optional.of("A right-hand side is Java, in which a field is read by its method. Write " + java + ".");
    }

    /** Returns an expression with methods in place of hidden fields. */
    private static String java(Expression expression, Function<Expression, ExpressionType> types) {
        if (!(expression instanceof FieldAccessExpr access)) {
            return expression.toString();
        }
        String name = access.getNameAsString();
        Class<?> owner = types.apply(access.getScope()).ofObject();
        boolean isHidden = owner != null
                && owner.isRecord()
                && Arrays.stream(owner.getRecordComponents())
                        .anyMatch(each -> each.getName().equals(name));
        return java(access.getScope(), types) + "." + name + (isHidden ? "()" : "");
    }
}
