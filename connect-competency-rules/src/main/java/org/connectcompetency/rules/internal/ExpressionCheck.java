package org.connectcompetency.rules.internal;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.connectcompetency.model.internal.Wording;
import org.drools.mvel.parser.ast.expr.NullSafeFieldAccessExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one expression of a condition for names that nothing has. It says nothing of what it is not sure of; that is left
 * to the compiler.
 */
final class ExpressionCheck {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final FactTypes types;
    private final Map<String, Optional<Class<?>>> bindings;
    private final Set<String> functions;
    private final KnownIds ids;
    private final @Nullable Class<?> self;
    private final List<String> problems = new ArrayList<>();

    /** What an expression stands for: an object of some class, a class itself, or nobody knows what. */
    private record Value(@Nullable Class<?> type, boolean isClass) {

        static final Value UNKNOWN = new Value(null, false);

        static Value of(@Nullable Class<?> type) {
            return new Value(type, false);
        }
    }

    /**
     * Sets up a check.
     *
     * @param types the classes that have a name here
     * @param bindings the variables of the rule, with their classes if these are known
     * @param functions the functions that can be called without an object
     * @param ids the ids of requirements
     * @param self the class of the fact that the condition is about, if it is about one
     */
    ExpressionCheck(
            FactTypes types,
            Map<String, Optional<Class<?>>> bindings,
            Set<String> functions,
            KnownIds ids,
            @Nullable Class<?> self) {
        this.types = types;
        this.bindings = bindings;
        this.functions = functions;
        this.ids = ids;
        this.self = self;
    }

    /** Takes note of what is wrong, and returns the class of the expression if it is known. */
    @Nullable Class<?> check(Expression expression) {
        Value value = value(expression);
        return value.isClass() ? null : value.type();
    }

    List<String> problems() {
        return problems;
    }

    private Value value(Expression expression) {
        if (expression instanceof NameExpr name) {
            return named(name.getNameAsString());
        }
        if (expression instanceof FieldAccessExpr access) {
            return access(access.getScope(), access.getNameAsString());
        }
        if (expression instanceof NullSafeFieldAccessExpr access) {
            return access(access.getScope(), access.getNameAsString());
        }
        if (expression instanceof MethodCallExpr call) {
            return called(call);
        }
        if (expression instanceof ThisExpr) {
            return Value.of(self);
        }
        if (expression instanceof StringLiteralExpr) {
            return Value.of(String.class);
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return value(enclosed.getInner());
        }
        if (expression instanceof BinaryExpr binary) {
            compared(binary.getLeft(), value(binary.getLeft()), binary.getRight());
            compared(binary.getRight(), value(binary.getRight()), binary.getLeft());
        } else if (expression instanceof PointFreeExpr infix) {
            value(infix.getLeft());
            infix.getRight().forEach(this::value);
            if (infix.getOperator().asString().endsWith("in")) {
                infix.getRight().forEach(each -> ids.fault(self, infix.getLeft(), each).ifPresent(problems::add));
            }
        } else if (!(expression instanceof LambdaExpr)) {
            for (Node child : expression.getChildNodes()) {
                if (child instanceof Expression part) {
                    value(part);
                }
            }
        }
        return Value.UNKNOWN;
    }

    private Value named(String name) {
        Optional<Class<?>> bound = bindings.get(name);
        if (bound != null) {
            return Value.of(bound.orElse(null));
        }
        if (self != null && Members.of(self).contains(name)) {
            return Value.of(Members.property(self, name));
        }
        Class<?> type = types.resolve(name);
        if (type != null) {
            return new Value(type, true);
        }
        if (!types.isDeclared(name)) {
            unknown(name);
        }
        return Value.UNKNOWN;
    }

    private void unknown(String name) {
        if (name.startsWith("$")) {
            problems.add("There is no variable " + name + " here." + Wording.suggestion(name, bindings.keySet()));
        } else if (self != null) {
            Collection<String> known = new TreeSet<>(Members.of(self));
            known.addAll(bindings.keySet());
            problems.add(self.getSimpleName() + " has no field " + name + "." + Wording.suggestion(name, known));
        }
    }

    private Value access(Expression scope, String name) {
        String qualified = Character.isUpperCase(name.charAt(0)) ? qualified(scope, name) : null;
        Class<?> type = qualified == null ? null : types.resolve(qualified);
        return type == null ? member(value(scope), name) : new Value(type, true);
    }

    /** Returns the name of the class that it may be; absent if it is none by its looks. */
    private static @Nullable String qualified(Expression scope, String name) {
        if (scope instanceof NameExpr root) {
            return root.getNameAsString() + "." + name;
        }
        if (scope instanceof FieldAccessExpr access) {
            String outer = qualified(access.getScope(), access.getNameAsString());
            return outer == null ? null : outer + "." + name;
        }
        return null;
    }

    private Value member(Value owner, String name) {
        Class<?> type = owner.type();
        if (type == null || type.isPrimitive() || Map.class.isAssignableFrom(type)) {
            return Value.UNKNOWN;
        }
        Set<String> known = owner.isClass() ? Members.ofClass(type) : Members.of(type);
        if (!known.contains(name)) {
            String what = owner.isClass() ? "constant " : "field ";
            problems.add(type.getSimpleName() + " has no " + what + name + "." + Wording.suggestion(name, known));
            return Value.UNKNOWN;
        }
        return owner.isClass() ? Value.of(type.isEnum() ? type : null) : Value.of(Members.property(type, name));
    }

    private Value called(MethodCallExpr call) {
        call.getArguments().forEach(this::value);
        String name = call.getNameAsString();
        Value owner = call.getScope().map(this::value).orElse(functions.contains(name) || functions.contains("*") ? Value.UNKNOWN : Value.of(self));
        Class<?> type = owner.type();
        if (type == null || type.isPrimitive()) {
            return Value.UNKNOWN;
        }
        Set<String> known = owner.isClass() ? Members.ofClass(type) : Members.of(type);
        if (!known.contains(name)) {
            problems.add(type.getSimpleName() + " has no method " + name + "." + Wording.suggestion(name, known));
            return Value.UNKNOWN;
        }
        return Value.of(Members.result(type, name, call.getArguments().size()));
    }

    private void compared(Expression side, Value value, Expression other) {
        Class<?> type = value.type();
        if (!(other instanceof StringLiteralExpr literal)) {
            return;
        }
        ids.fault(self, side, other).ifPresent(problems::add);
        String text = " can't be compared with the text \"" + literal.asString() + "\"";
        if (type == LocalDate.class) {
            problems.add("A date" + text + "; compare it with a date that is bound to a variable.");
        } else if (type != null && Members.isNumber(type) && !NUMBER.matcher(literal.asString()).matches()) {
            problems.add("A number" + text + ".");
        } else if (type != null && (type.isEnum() || type.isRecord())) {
            problems.add(type.getSimpleName() + text + "."
                    + (type.isEnum() ? Wording.suggestion(type.getSimpleName() + "." + literal.asString(), Members.constants(type)) : ""));
        }
    }
}
