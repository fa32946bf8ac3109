package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.connectcompetency.rules.RuleProblem;
import org.connectcompetency.rules.facts.Exclusion;
import org.connectcompetency.rules.facts.Measurement;
import org.connectcompetency.rules.facts.Repetition;
import org.connectcompetency.rules.facts.Report;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.mvel.parser.ast.expr.ModifyStatement;
import org.jspecify.annotations.Nullable;

/** Looks at the right-hand sides of one rule for what would be lost, or would silence others. */
final class ConsequenceCheck {

    /** What a rule says of a requirement. */
    private static final Set<Class<?>> SAYINGS =
            Set.of(Exclusion.class, Measurement.class, Repetition.class, Report.class);

    private final DrlFile file;
    private final FactTypes types;
    private final RuleDescr rule;
    private final List<String> named;
    private final Map<String, ExpressionType> variables;
    private final Map<String, Concern> concerns;
    private final List<RuleProblem> problems = new ArrayList<>();

    /**
     * Sets up a check.
     *
     * @param named the requirements that the rule names; empty if that is not known
     * @param variables what the variables of the conditions stand for
     * @param concerns which requirements the facts can be about that they stand for
     */
    ConsequenceCheck(
            DrlFile file,
            FactTypes types,
            RuleDescr rule,
            List<String> named,
            Map<String, ExpressionType> variables,
            Map<String, Concern> concerns) {
        this.file = file;
        this.types = types;
        this.rule = rule;
        this.named = named;
        this.variables = new HashMap<>(variables);
        this.concerns = concerns;
    }

    List<RuleProblem> problems() {
        for (JavaBlock consequence : file.consequences(rule)) {
            consequence.modifies().forEach(line -> add(line, EngineUse.CHANGES));
            if (consequence.fault() != null) {
                add(consequence.faultLine(), consequence.fault());
            }
            if (consequence.block() != null) {
                check(consequence, consequence.block());
            }
        }
        return problems;
    }

    private void check(JavaBlock consequence, BlockStmt block) {
        block.findAll(Parameter.class)
                .forEach(parameter -> variables.put(parameter.getNameAsString(), ExpressionType.UNKNOWN));
        block.findAll(VariableDeclarator.class)
                .forEach(variable -> variables.put(
                        variable.getNameAsString(),
                        ExpressionType.object(types.resolve(variable.getType().asString()))));
        block.findAll(ModifyStatement.class)
                .forEach(modify -> add(line(consequence, modify, "modify"), EngineUse.CHANGES));
        block.findAll(NameExpr.class)
                .forEach(name -> EngineUse.fault(name)
                        .ifPresent(fault -> add(line(consequence, name, name.getNameAsString()), fault)));
        block.findAll(MethodCallExpr.class).forEach(call -> {
            EngineUse.fault(call, file.functions())
                    .ifPresent(fault -> add(line(consequence, call, call.getNameAsString()), fault));
            called(consequence, call);
        });
        block.findAll(ObjectCreationExpr.class).forEach(made -> made(consequence, made));
        block.findAll(ExpressionStmt.class).stream()
                .filter(ConsequenceCheck::givesNothing)
                .forEach(statement -> lost(consequence, statement.getExpression()));
        block.findAll(VariableDeclarator.class).forEach(variable -> lost(consequence, block, variable));
        if (consequence.isJava()) {
            block.findAll(FieldAccessExpr.class)
                    .forEach(access -> HiddenField.fault(access, this::type)
                            .ifPresent(fault -> add(line(consequence, access, access.getNameAsString()), fault)));
        }
    }

    private void called(JavaBlock consequence, MethodCallExpr call) {
        String name = call.getNameAsString();
        Expression scope = call.getScope().orElse(null);
        if (scope != null && isSaying(call) && (scope instanceof NameExpr || !isSaying(scope))) {
            String variable = root(scope);
            Concern concern = concerns.get(variable);
            if (concern != null) {
                about(line(consequence, call, name), variable, concern);
            }
        }
    }

    private void about(int line, String variable, Concern concern) {
        Class<?> type = variables.getOrDefault(variable, ExpressionType.UNKNOWN).type();
        if (!concern.ids().isEmpty()) {
            requireNamed(line, concern.ids());
        } else if (!concern.open() && type != null && !named.isEmpty()) {
            add(
                    line,
                    variable + " can be the " + type.getSimpleName() + " of any requirement, and the rule would report"
                            + " on each. Name the one that it judges: " + type.getSimpleName() + "( requirement == \""
                            + named.get(0) + "\" ).");
        }
    }

    private void made(JavaBlock consequence, ObjectCreationExpr made) {
        if (isSaying(made) && !made.getArguments().isEmpty() && made.getArgument(0) instanceof StringLiteralExpr id) {
            requireNamed(line(consequence, made, made.getType().asString()), Set.of(id.asString()));
        }
    }

    private void requireNamed(int line, Set<String> ids) {
        Set<String> unnamed = new TreeSet<>(ids);
        named.forEach(unnamed::remove);
        if (!named.isEmpty() && !unnamed.isEmpty()) {
            List<String> all = new ArrayList<>(named);
            all.addAll(unnamed);
            add(
                    line,
                    "The rule reports on " + String.join(", ", unnamed) + ", and its @requirement names "
                            + String.join(", ", named) + " only. Name all that it reports on: @requirement( \""
                            + String.join(", ", all) + "\" ).");
        }
    }

    /** What a lambda makes goes to whoever called it, except in a loop. */
    private static boolean givesNothing(ExpressionStmt statement) {
        return !(statement.getParentNode().orElse(null) instanceof LambdaExpr lambda)
                || lambda.getParentNode().orElse(null) instanceof MethodCallExpr call
                        && call.getNameAsString().startsWith("forEach");
    }

    /** A statement that makes something to say, and does nothing with it. */
    private void lost(JavaBlock consequence, Expression statement) {
        Class<?> type = statement instanceof MethodCallExpr || statement instanceof ObjectCreationExpr
                ? saying(statement)
                : null;
        if (type != null) {
            add(
                    line(consequence, statement, root(statement)),
                    "The " + type.getSimpleName() + " that is made here is lost. Write insert( … ) around it.");
        }
    }

    private void lost(JavaBlock consequence, BlockStmt block, VariableDeclarator variable) {
        String name = variable.getNameAsString();
        boolean used = block.findFirst(
                        NameExpr.class,
                        each -> each.getNameAsString().equals(name)
                                && !(each.getParentNode().orElse(null) instanceof AssignExpr assigned
                                        && assigned.getTarget() == each))
                .isPresent();
        if (!used) {
            variable.getInitializer().ifPresent(made -> lost(consequence, made));
        }
    }

    private boolean isSaying(Expression expression) {
        return saying(expression) != null;
    }

    private @Nullable Class<?> saying(Expression expression) {
        Class<?> type = expression instanceof ObjectCreationExpr made
                ? types.resolve(made.getType().getNameWithScope())
                : type(expression).ofObject();
        return type != null && SAYINGS.contains(type) ? type : null;
    }

    private ExpressionType type(Expression expression) {
        return new ExpressionCheck(types, variables, file.functions(), KnownIds.NONE, null).check(expression);
    }

    /** Returns the variable that a chain of calls starts from; empty if it starts from none. */
    private static String root(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            return call.getScope().map(ConsequenceCheck::root).orElse("");
        }
        if (expression instanceof FieldAccessExpr access) {
            return root(access.getScope());
        }
        return expression instanceof NameExpr name ? name.getNameAsString() : "";
    }

    private int line(JavaBlock consequence, Node part, String word) {
        int line = consequence.lineOf(part);
        return line > 0 ? line : file.lineOf(rule, word);
    }

    private void add(int line, String message) {
        problems.add(new RuleProblem(file.source().name(), line, rule.getName(), message));
    }
}
