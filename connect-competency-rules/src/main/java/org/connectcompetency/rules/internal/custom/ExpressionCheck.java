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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.connectcompetency.model.internal.values.Wording;
import org.drools.mvel.parser.ast.expr.NullSafeFieldAccessExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.jspecify.annotations.Nullable;

/** Checks one expression of a condition for unknown names. What it is not sure of, it leaves to the compiler. */
final class ExpressionCheck {

    private final FactTypes types;
    private final Map<String, Optional<Class<?>>> bindings;
    private final Set<String> functions;
    private final KnownIds ids;
    private final @Nullable Class<?> self;
    private final List<String> problems = new ArrayList<>();

    /**
     * Sets up a check.
     *
     * @param types the classes that the file can name
     * @param bindings the variables of the rule, with their classes where these are known
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

    /** Returns the class of the expression if it is known, and keeps what is wrong for {@link #problems()}. */
    @Nullable
    Class<?> check(Expression expression) {
        ExpressionType meaning = meaning(expression);
        return meaning.isClass() ? null : meaning.type();
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
            compared(binary.getLeft(), binary.getRight());
            compared(binary.getRight(), binary.getLeft());
        } else if (expression instanceof PointFreeExpr infix) {
            meaning(infix.getLeft());
            infix.getRight().forEach(this::meaning);
            if (infix.getOperator().asString().endsWith("in")) {
                infix.getRight()
                        .forEach(each -> ids.fault(self, infix.getLeft(), each).ifPresent(problems::add));
            }
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
        Optional<Class<?>> bound = bindings.get(name);
        if (bound != null) {
            return ExpressionType.object(bound.orElse(null));
        }
        if (self != null && Members.of(self).contains(name)) {
            return ExpressionType.object(Members.property(self, name));
        }
        Class<?> type = types.resolve(name);
        if (type != null) {
            return new ExpressionType(type, true);
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
            problems.add(self.getSimpleName() + " has no field " + name + "." + Wording.suggestion(name, known));
        }
    }

    private ExpressionType access(Expression scope, String name) {
        String qualified = Character.isUpperCase(name.charAt(0)) ? qualified(scope, name) : null;
        Class<?> type = qualified == null ? null : types.resolve(qualified);
        if (type != null) {
            return new ExpressionType(type, true);
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
        call.getArguments().forEach(this::meaning);
        String name = call.getNameAsString();
        boolean isFunction = functions.contains(name) || functions.contains("*");
        ExpressionType owner = call.getScope()
                .map(this::meaning)
                .orElse(isFunction ? ExpressionType.UNKNOWN : ExpressionType.object(self));
        owner.lacks("method", name).ifPresent(problems::add);
        return owner.result(name, call.getArguments().size());
    }

    private void compared(Expression side, Expression other) {
        ExpressionType meaning = meaning(side);
        if (other instanceof StringLiteralExpr literal) {
            ids.fault(self, side, other).ifPresent(problems::add);
            TextComparison.fault(meaning.type(), literal.asString()).ifPresent(problems::add);
        }
    }
}
