package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.rules.RuleProblem;
import org.connectcompetency.rules.internal.session.KindsOfFacts;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ExpressionDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;

/** Checks the conditions of one rule for unknown names. */
final class ConditionCheck {

    /** A variable where it is bound. One that a condition uses before that is left to the compiler. */
    private static final Pattern BINDING = Pattern.compile("(\\$?\\w+)\\s*:");

    private final DrlFile file;
    private final FactTypes types;
    private final KnownIds ids;
    private final RuleDescr rule;
    private final Map<String, ExpressionType> bindings = new HashMap<>();
    private final Map<String, Concern> concerns = new HashMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();
    private int line;
    private ExpressionType given = ExpressionType.UNKNOWN;

    ConditionCheck(DrlFile file, FactTypes types, KnownIds ids, RuleDescr rule) {
        this.file = file;
        this.types = types;
        this.ids = ids;
        this.rule = rule;
    }

    List<RuleProblem> problems() {
        if (rule.getLhs() != null) {
            file.globals().keySet().forEach(name -> bindings.put(name, ExpressionType.UNKNOWN));
            Matcher bound = BINDING.matcher(file.textOf(rule));
            while (bound.find()) {
                bindings.put(bound.group(1), ExpressionType.UNKNOWN);
            }
            if (rule instanceof QueryDescr query) {
                List.of(query.getParameters()).forEach(name -> bindings.put(name, ExpressionType.UNKNOWN));
            }
            line = rule.getLine();
            visit(rule.getLhs());
            Bindings.twice(rule.getLhs()).forEach((name, again) -> {
                line = again;
                add("The variable " + name + " is bound already. Choose another name.");
            });
        }
        return problems;
    }

    /** Returns what the variables of the rule stand for, as far as that is known. */
    Map<String, ExpressionType> bindings() {
        return bindings;
    }

    /** Returns which requirements the facts can be about that variables stand for. */
    Map<String, Concern> concerns() {
        return concerns;
    }

    private void visit(BaseDescr element) {
        line = element.getLine() > 0 ? element.getLine() : line;
        if (element instanceof PatternDescr pattern) {
            visitPattern(pattern);
        } else if (element instanceof AccumulateDescr accumulate) {
            visit(accumulate.getInput());
            AccumulateFault.of(accumulate).ifPresent(this::add);
            accumulate.getFunctions().forEach(function -> visitFunction(accumulate, function));
        } else if (element instanceof FromDescr from) {
            given = parse(from.getExpression())
                    .map(expression -> check(expression, null))
                    .orElse(ExpressionType.UNKNOWN);
        } else if (element instanceof CollectDescr collect) {
            visit(collect.getInputPattern());
            Class<?> collected = types.resolve(collect.getInputPattern().getObjectType());
            given = new ExpressionType(Collection.class, false, collected);
        } else if (element instanceof EvalDescr eval) {
            parse(String.valueOf(eval.getContent())).ifPresent(expression -> check(expression, null));
        } else if (element instanceof ConditionalBranchDescr branch && branch.getConsequence() == null) {
            add("There is no \"if\" among conditions. Write the condition in the brackets of its fact, or"
                    + " eval( … ).");
        } else if (element instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(this::visit);
        }
    }

    private void visitFunction(AccumulateDescr accumulate, AccumulateDescr.AccumulateFunctionCallDescr function) {
        given = ExpressionType.UNKNOWN;
        for (String parameter : function.getParams()) {
            parse(parameter).ifPresent(expression -> {
                Class<?> type = check(expression, null).ofObject();
                AccumulateFault.ofArgument(accumulate, function.getFunction(), expression.getExpr(), bindings.keySet())
                        .or(() -> AccumulateFault.ofType(function.getFunction(), expression.getExpr(), type))
                        .ifPresent(this::add);
                Class<?> collection = AccumulateFault.COLLECTING.get(function.getFunction());
                if (collection != null) {
                    given = new ExpressionType(collection, false, type);
                }
            });
        }
        if (function.getBind() != null) {
            bindings.put(function.getBind(), given);
        }
    }

    private void visitPattern(PatternDescr pattern) {
        int begin = line;
        given = ExpressionType.UNKNOWN;
        if (pattern.getSource() != null) {
            visit(pattern.getSource());
        }
        String name = pattern.getObjectType();
        Optional<QueryDescr> called = file.queries().stream()
                .filter(query -> query.getName().equals(name))
                .findFirst();
        called.flatMap(query -> Bindings.faultOfCall(query, pattern)).ifPresent(this::add);
        if (name == null || called.isPresent()) {
            return;
        }
        Class<?> type = types.resolve(name);
        line = begin;
        if (type == null && !types.isDeclared(name)) {
            add(
                    name.equals("collect")
                            ? "What is collected comes from it: List( ) from collect( … )."
                            : "There is no fact type " + name + " here." + types.suggestion(name));
        } else if (type != null && pattern.getSource() == null && !KindsOfFacts.canBe(type)) {
            add(NeverFact.message(type));
        } else if (type != null && pattern.getSource() instanceof FromDescr from) {
            requireThatItCanBe(type, from);
        }
        Class<?> self = type == Object.class ? null : type;
        String variable = pattern.getIdentifier();
        if (variable != null) {
            Class<?> element = pattern.getSource() instanceof FromDescr ? null : given.element();
            bindings.put(variable, new ExpressionType(self, false, element));
        }
        Concern concern = pattern.getSource() == null ? Concern.ANY : Concern.OPEN;
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (constraint instanceof ExpressionDescr descr) {
                line = Math.max(begin, constraint.getLine());
                if (constraint instanceof ExprConstraintDescr kind
                        && kind.getType() == ExprConstraintDescr.Type.POSITIONAL
                        && type != null
                        && KindsOfFacts.ALL.contains(type)) {
                    add("Constraints are separated by a \",\", not by a \";\".");
                    continue;
                }
                DrlxExpression expression = parse(descr.getExpression()).orElse(null);
                if (expression != null) {
                    check(expression, self);
                    AccumulateFault.ofConstraint(pattern.getSource(), expression.getExpr())
                            .ifPresent(this::add);
                    concern = concern.and(concern(expression.getExpr()));
                } else {
                    concern = concern.and(Concern.OPEN);
                }
            }
        }
        if (variable != null && type != null && ConcernsRequirement.class.isAssignableFrom(type)) {
            concerns.put(variable, concern);
        }
    }

    private void requireThatItCanBe(Class<?> type, FromDescr from) {
        Class<?> element = given.element() != null || given.ofObject() == null || !isPlain(given.ofObject())
                ? given.element()
                : given.ofObject();
        if (element != null
                && !element.isInterface()
                && !type.isInterface()
                && !element.isAssignableFrom(type)
                && !type.isAssignableFrom(element)) {
            add(from.getExpression() + " holds nothing but " + element.getSimpleName() + ", so no "
                    + type.getSimpleName() + " comes from it.");
        }
    }

    /** What is no collection gives itself. */
    private static boolean isPlain(Class<?> type) {
        return type == String.class || type.isEnum() || type.isRecord() || Number.class.isAssignableFrom(type);
    }

    /** A constraint that asks a fact of another pattern leaves open which one that is. */
    private Concern concern(Expression constraint) {
        Concern concern = Concern.of(constraint);
        if (concern.open()) {
            Names.in(constraint)
                    .forEach(name -> concerns.computeIfPresent(name, (same, other) -> other.and(Concern.OPEN)));
        }
        return concern;
    }

    private Optional<DrlxExpression> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DrlxParseUtil.parseExpression(text));
        } catch (RuntimeException e) {
            // The compiler says what is wrong with it.
            return Optional.empty();
        } catch (AssertionError e) {
            ReservedWords.fault(text).ifPresent(this::add);
            return Optional.empty();
        }
    }

    private ExpressionType check(DrlxExpression expression, @Nullable Class<?> self) {
        ExpressionCheck check = new ExpressionCheck(types, bindings, file.functions(), ids, self);
        ExpressionType type = check.check(expression.getExpr());
        check.problems().forEach(this::add);
        if (expression.getBind() != null) {
            Bindings.fault(expression).ifPresent(this::add);
            bindings.put(expression.getBind().asString(), type);
        }
        return type;
    }

    private void add(String message) {
        problems.add(new RuleProblem(file.source().name(), line, rule.getName(), message));
    }
}
