package org.connectcompetency.rules.internal.custom;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.connectcompetency.model.internal.values.Wording;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.NullSafeFieldAccessExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.jspecify.annotations.Nullable;

/** Checks one expression of a condition for unknown names. What it is not sure of, it leaves to the compiler. */
final class ExpressionCheck {

    private final FactTypes types;
    private final Map<String, ExpressionType> bindings;
    private final Set<String> functions;
    private final KnownIds ids;
    private final @Nullable Class<?> self;
    private final List<String> problems = new ArrayList<>();

    /** What the first half of a comparison such as {@code tier == A || == B} is about. */
    private @Nullable Expression compared;

    /**
     * Sets up a check.
     *
     * @param types the classes that the file can name
     * @param bindings the variables of the rule, with what they stand for
     * @param functions the functions that can be called without an object
     * @param ids the ids of requirements
     * @param self the class of the fact that the condition is about, if it is about one
     */
    ExpressionCheck(
            FactTypes types,
            Map<String, ExpressionType> bindings,
            Set<String> functions,
            KnownIds ids,
            @Nullable Class<?> self) {
        this.types = types;
        this.bindings = bindings;
        this.functions = functions;
        this.ids = ids;
        this.self = self;
    }

    /** Returns what the expression stands for, and keeps what is wrong for {@link #problems()}. */
    ExpressionType check(Expression expression) {
        return meaning(expression);
    }

    List<String> problems() {
        return problems;
    }

    private ExpressionType meaning(Expression expression) {
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
            return ExpressionType.object(self);
        }
        if (expression instanceof StringLiteralExpr) {
            return ExpressionType.object(String.class);
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return meaning(enclosed.getInner());
        }
        if (expression instanceof BinaryExpr binary && TextComparison.OPERATORS.contains(binary.getOperator())) {
            compare(binary.getLeft(), meaning(binary.getLeft()), binary.getRight(), meaning(binary.getRight()));
        } else if (expression instanceof PointFreeExpr infix) {
            infix(infix);
        } else if (expression instanceof HalfBinaryExpr half && compared != null) {
            compare(compared, meaning(compared), half.getRight(), meaning(half.getRight()));
        } else if (!(expression instanceof LambdaExpr)) {
            for (Node child : expression.getChildNodes()) {
                if (child instanceof Expression part) {
                    meaning(part);
                }
            }
        }
        return ExpressionType.UNKNOWN;
    }

    private ExpressionType named(String name) {
        ExpressionType bound = bindings.get(name);
        if (bound != null) {
            return bound;
        }
        if (self != null && Members.of(self).contains(name)) {
            return Members.property(self, name);
        }
        Class<?> type = types.resolve(name);
        if (type != null) {
            return ExpressionType.theClass(type);
        }
        if (!types.isDeclared(name)) {
            unknown(name);
        }
        return ExpressionType.UNKNOWN;
    }

    private void unknown(String name) {
        if (name.startsWith("$")) {
            problems.add("There is no variable " + name + " here." + Wording.suggestion(name, bindings.keySet()));
        } else if (self != null) {
            Collection<String> known = new TreeSet<>(Members.of(self));
            known.addAll(bindings.keySet());
            String suggestion = Members.constantsOfFields(self)
                    .filter(constant -> constant.endsWith("." + name))
                    .findFirst()
                    .map(constant -> " Did you mean " + Wording.quoted(constant) + "?")
                    .orElseGet(() -> Wording.suggestion(name, known));
            problems.add(self.getSimpleName() + " has no field " + name + "." + suggestion);
        }
    }

    private ExpressionType access(Expression scope, String name) {
        String qualified = Character.isUpperCase(name.charAt(0)) ? qualified(scope, name) : null;
        Class<?> type = qualified == null ? null : types.resolve(qualified);
        if (type != null) {
            return ExpressionType.theClass(type);
        }
        ExpressionType owner = meaning(scope);
        owner.lacks(owner.isClass() ? "constant" : "field", name).ifPresent(problems::add);
        return owner.property(name);
    }

    /** Returns the class name that the expression may be; absent if it does not look like one. */
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

    private ExpressionType called(MethodCallExpr call) {
        List<Expression> arguments = call.getArguments();
        List<ExpressionType> meanings = arguments.stream().map(this::meaning).toList();
        String name = call.getNameAsString();
        boolean isFunction = functions.contains(name) || functions.contains("*");
        ExpressionType owner = call.getScope()
                .map(this::meaning)
                .orElse(isFunction ? ExpressionType.UNKNOWN : ExpressionType.object(self));
        owner.lacks("method", name).ifPresent(problems::add);
        Expression scope = call.getScope().orElse(null);
        if (scope != null && name.equals("equals") && arguments.size() == 1) {
            compare(scope, owner, arguments.get(0), meanings.get(0));
        } else if (owner.type() == Objects.class && name.equals("equals") && arguments.size() == 2) {
            compare(arguments.get(0), meanings.get(0), arguments.get(1), meanings.get(1));
        } else if (scope != null && name.equals("contains") && arguments.size() == 1) {
            compare(scope, ExpressionType.object(owner.element()), arguments.get(0), meanings.get(0));
        }
        return owner.result(name, arguments.size());
    }

    private void infix(PointFreeExpr infix) {
        Expression left = infix.getLeft();
        ExpressionType meaning = meaning(left);
        for (Expression right : infix.getRight()) {
            ExpressionType other = meaning(right);
            switch (infix.getOperator().asString()) {
                case "in" -> compare(left, meaning, right, other);
                case "contains", "excludes" -> compare(left, ExpressionType.object(meaning.element()), right, other);
                case "memberOf" -> compare(left, meaning, right, ExpressionType.object(other.element()));
                default -> {
                    Class<?> type = meaning.ofObject();
                    if (type != null && type.isEnum()) {
                        problems.add(type.getSimpleName() + " is no text, so "
                                + infix.getOperator().asString() + " cannot be asked of it; ask it of its name( ).");
                    }
                }
            }
        }
    }

    private void compare(Expression left, ExpressionType leftType, Expression right, ExpressionType rightType) {
        compared = left;
        fault(left, leftType, right, rightType);
        fault(right, rightType, left, leftType);
    }

    private void fault(Expression side, ExpressionType type, Expression other, ExpressionType otherType) {
        ids.fault(self, side, other).ifPresent(problems::add);
        TextComparison.fault(type.ofObject(), other, otherType.ofObject()).ifPresent(problems::add);
    }
}
