package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.connectcompetency.model.internal.values.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds comparisons with a text that match nothing, or at which the engine fails with an unclear message, sometimes
 * only when a rule runs.
 */
final class TextComparison {

    static final Set<BinaryExpr.Operator> OPERATORS = EnumSet.of(
            BinaryExpr.Operator.EQUALS,
            BinaryExpr.Operator.NOT_EQUALS,
            BinaryExpr.Operator.LESS,
            BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.GREATER,
            BinaryExpr.Operator.GREATER_EQUALS);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private TextComparison() {}

    /**
     * Returns why an object cannot be compared with another one, which is a text; absent if it can, or if that is not
     * known.
     *
     * @param type the class of the one
     * @param other the other
     * @param otherType the class of the other
     */
    static Optional<String> fault(@Nullable Class<?> type, Expression other, @Nullable Class<?> otherType) {
        if (type == null) {
            return Optional.empty();
        }
        if (other instanceof StringLiteralExpr literal) {
            return fault(type, literal.asString());
        }
        if (otherType != String.class) {
            return Optional.empty();
        }
        if (type.isEnum()) {
            return Optional.of(type.getSimpleName() + " cannot be compared with a text; compare its name( ).");
        }
        return Members.isNumber(type) || type == LocalDate.class
                ? Optional.of((type == LocalDate.class ? "A date" : "A number") + " cannot be compared with a text.")
                : Optional.empty();
    }

    private static Optional<String> fault(Class<?> type, String text) {
        String but = " cannot be compared with the text \"" + text + "\"";
        if (type == LocalDate.class) {
            return Optional.of("A date" + but + "; compare it with a date that is bound to a variable.");
        }
        if (Members.isNumber(type) && !NUMBER.matcher(text).matches()) {
            return Optional.of("A number" + but + ".");
        }
        if (type.isEnum()) {
            String written = type.getSimpleName() + "." + text;
            return Optional.of(type.getSimpleName() + but + "." + Wording.suggestion(written, Members.constants(type)));
        }
        return type.isRecord() ? Optional.of(type.getSimpleName() + but + ".") : Optional.empty();
    }
}
