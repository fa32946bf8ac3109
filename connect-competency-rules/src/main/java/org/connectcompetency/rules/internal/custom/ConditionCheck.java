package org.connectcompetency.rules.internal.custom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.rules.RuleProblem;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
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

    private static final Pattern FIRST_NAME = Pattern.compile("[a-zA-Z_]\\w*(?!\\s*:)\\b");

    /**
     * Words that newer versions of Java reserve in some places, and that the parser of conditions may not take as
     * names.
     */
    private static final Set<String> JAVA_WORDS = Set.of(
            "exports",
            "module",
            "open",
            "opens",
            "permits",
            "provides",
            "record",
            "requires",
            "sealed",
            "to",
            "transitive",
            "uses",
            "with",
            "yield");

    private final DrlFile file;
    private final FactTypes types;
    private final KnownIds ids;
    private final RuleDescr rule;
    private final Map<String, Optional<Class<?>>> bindings = new HashMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();
    private int line;

    ConditionCheck(DrlFile file, FactTypes types, KnownIds ids, RuleDescr rule) {
        this.file = file;
        this.types = types;
        this.ids = ids;
        this.rule = rule;
    }

    List<RuleProblem> problems() {
        if (rule.getLhs() != null) {
            file.globals().forEach(name -> bindings.put(name, Optional.empty()));
            Matcher bound = BINDING.matcher(file.textOf(rule));
            while (bound.find()) {
                bindings.put(bound.group(1), Optional.empty());
            }
            if (rule instanceof QueryDescr query) {
                List.of(query.getParameters()).forEach(name -> bindings.put(name, Optional.empty()));
            }
            line = rule.getLine();
            visit(rule.getLhs());
        }
        return problems;
    }

    private void visit(BaseDescr element) {
        line = element.getLine() > 0 ? element.getLine() : line;
        if (element instanceof PatternDescr pattern) {
            visitPattern(pattern);
        } else if (element instanceof AccumulateDescr accumulate) {
            visit(accumulate.getInput());
            for (AccumulateDescr.AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
                for (String parameter : function.getParams()) {
                    check(parameter, null);
                }
            }
        } else if (element instanceof FromDescr from) {
            check(from.getExpression(), null);
        } else if (element instanceof CollectDescr collect) {
            visit(collect.getInputPattern());
        } else if (element instanceof EvalDescr eval) {
            check(String.valueOf(eval.getContent()), null);
        } else if (element instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(this::visit);
        }
    }

    private void visitPattern(PatternDescr pattern) {
        int begin = line;
        if (pattern.getSource() != null) {
            visit(pattern.getSource());
        }
        String name = pattern.getObjectType();
        if (name == null
                || file.queries().stream().anyMatch(query -> query.getName().equals(name))) {
            return;
        }
        Class<?> type = types.resolve(name);
        line = begin;
        if (type == null && !types.isDeclared(name)) {
            add("There is no fact type " + name + " here." + types.suggestion(name));
        }
        if (pattern.getIdentifier() != null) {
            bindings.put(pattern.getIdentifier(), Optional.ofNullable(type == Object.class ? null : type));
        }
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (constraint instanceof ExpressionDescr expression) {
                line = Math.max(begin, constraint.getLine());
                check(expression.getExpression(), type == Object.class ? null : type);
            }
        }
    }

    private void check(@Nullable String text, @Nullable Class<?> self) {
        if (text == null || text.isBlank()) {
            return;
        }
        DrlxExpression expression;
        try {
            expression = DrlxParseUtil.parseExpression(text);
        } catch (RuntimeException e) {
            // The compiler says what is wrong with it.
            return;
        } catch (AssertionError e) {
            reserved(text);
            return;
        }
        ExpressionCheck check = new ExpressionCheck(types, bindings, file.functions(), ids, self);
        Class<?> type = check.check(expression.getExpr());
        check.problems().forEach(this::add);
        if (expression.getBind() != null) {
            bindings.put(expression.getBind().asString(), Optional.ofNullable(type));
        }
    }

    /** The parser of conditions fails at some words with an error that does not name them. */
    private void reserved(String text) {
        FIRST_NAME
                .matcher(text)
                .results()
                .map(found -> found.group())
                .filter(JAVA_WORDS::contains)
                .findFirst()
                .ifPresent(name ->
                        add("The name " + name + " cannot be used in a condition, as it is a word of the Java language;"
                                + " give the fact a method of another name."));
    }

    private void add(String message) {
        problems.add(new RuleProblem(file.source().name(), line, rule.getName(), message));
    }
}
