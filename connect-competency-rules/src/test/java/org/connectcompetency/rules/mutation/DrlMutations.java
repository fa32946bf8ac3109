package org.connectcompetency.rules.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.rules.mutation.DrlText.RuleSpan;
import org.connectcompetency.rules.mutation.DrlText.Span;

/** The small changes that can be made in a DRL file written in the style of this library. */
final class DrlMutations {

    private static final Map<String, String> OPERATORS =
            Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=", "==", "!=", "!=", "==");

    private static final Map<String, String> SEVERITIES =
            Map.of("blocker", "warning", "warning", "blocker", "gap", "warning");

    private static final Pattern PATTERN = Pattern.compile("(?<![\\w.$])[A-Z]\\w*\\(");
    private static final Pattern OPERATOR = Pattern.compile("(?<= )(>=|<=|==|!=|<|>)(?= )");
    private static final Pattern WORD_OPERATOR = Pattern.compile("(?<= )(not )?(in|memberOf|contains|matches)(?= )");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$\"])\\d+(?![\\w.\"])");
    private static final Pattern REPETITION = Pattern.compile("\\bmatches \"[^\"]*?\\{(\\d+),(\\d+)}");
    private static final Pattern ELEMENT = Pattern.compile("(?<![\\w.])(and )?(not|exists) (?=[A-Z]\\w*\\()");
    private static final Pattern SOURCE = Pattern.compile("\\s+from\\s+[\\w.$]+");
    private static final Pattern LIST = Pattern.compile("(?<= )in \\(");
    private static final Pattern CONSTANT = Pattern.compile("(?<![\\w.])([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern BINDING = Pattern.compile("\\$\\w+\\s*:.*", Pattern.DOTALL);
    private static final Pattern FLAG = Pattern.compile("[A-Za-z$][\\w.$]*(\\(.*\\))?", Pattern.DOTALL);
    private static final Pattern LIMIT = Pattern.compile(";\\s*\\$\\w+ [<>=!]+ [^;()]+(?=\\))");
    private static final Pattern SEVERITY = Pattern.compile("(?<=\\.)(blocker|warning|gap)(?=\\()");
    private static final Pattern DETAIL = Pattern.compile("(?<=[\\s)])\\.(about|measured|requiring|of|standingOn)\\(");

    private final String file;
    private final DrlText drl;
    private final Function<String, List<String>> constants;
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();

    private DrlMutations(String file, DrlText drl, Function<String, List<String>> constants) {
        this.file = file;
        this.drl = drl;
        this.constants = constants;
    }

    /**
     * Returns all changes of a file.
     *
     * @param file its path
     * @param text its text
     * @param constants returns the constants of the enum of that simple name; none if it is no enum
     */
    static List<Mutant> of(String file, String text, Function<String, List<String>> constants) {
        DrlMutations mutations = new DrlMutations(file, DrlText.of(text), constants);
        mutations.drl.rules().forEach(mutations::mutate);
        return List.copyOf(mutations.mutants.values());
    }

    private void mutate(RuleSpan rule) {
        add(rule, new Span(rule.start(), rule.end()), "", "rule removed");
        Span when = new Span(rule.when(), rule.whenEnd());
        dropConstraints(rule, when);
        each(OPERATOR, when, found -> replace(rule, span(found, 0), OPERATORS.get(found.group())));
        each(
                WORD_OPERATOR,
                when,
                found -> replace(
                        rule, span(found, 0), found.group(1) == null ? "not " + found.group(2) : found.group(2)));
        each(ELEMENT, when, found -> changeElement(rule, found));
        each(LIST, when, found -> dropValues(rule, found.end() - 1));
        each(CONSTANT, when, found -> replaceConstant(rule, found));
        each(LIMIT, when, found -> replace(rule, span(found, 0), " "));
        each(Pattern.compile("\\bcollectSet\\b"), when, found -> replace(rule, span(found, 0), "collectList"));
        repetitions(rule, when);
        Span then = new Span(rule.then(), rule.end());
        each(NUMBER, when, found -> changeNumber(rule, span(found, 0)));
        each(NUMBER, then, found -> changeNumber(rule, span(found, 0)));
        each(SEVERITY, then, found -> replace(rule, span(found, 0), SEVERITIES.get(found.group())));
        each(DETAIL, then, found -> replace(rule, new Span(found.start(), drl.closing(found.end() - 1) + 1), ""));
    }

    private void dropConstraints(RuleSpan rule, Span when) {
        each(PATTERN, when, found -> {
            Span all = new Span(found.end(), drl.closing(found.end() - 1));
            List<Span> constraints = drl.split(all, ",");
            for (Span constraint : constraints) {
                String text = constraint.in(drl.code());
                if (BINDING.matcher(text).matches()) {
                    continue;
                }
                drop(rule, constraints, constraint, all);
                List<Span> alternatives = drl.split(constraint, "||");
                if (alternatives.size() > 1) {
                    alternatives.forEach(alternative -> drop(rule, alternatives, alternative, constraint));
                }
                for (Span alternative : alternatives) {
                    negate(rule, alternative);
                }
            }
        });
    }

    private void negate(RuleSpan rule, Span condition) {
        String text = condition.in(drl.code());
        if (text.startsWith("!")) {
            replace(rule, new Span(condition.start(), condition.start() + 1), "");
        } else if (FLAG.matcher(text).matches()) {
            replace(rule, new Span(condition.start(), condition.start()), "!");
        }
    }

    /** Drops one of several parts, with one of the separators beside it. */
    private void drop(RuleSpan rule, List<Span> parts, Span part, Span whole) {
        int index = parts.indexOf(part);
        Span cut;
        if (index + 1 < parts.size()) {
            cut = new Span(part.start(), parts.get(index + 1).start());
        } else if (index > 0) {
            cut = new Span(parts.get(index - 1).end(), part.end());
        } else {
            cut = whole;
        }
        add(
                rule,
                cut,
                "",
                "without `" + oneLine(part.in(drl.text())) + "`"
                        + (whole.start() == part.start() && whole.end() == part.end() ? "" : context(whole)));
    }

    private String context(Span whole) {
        int line = drl.text().lastIndexOf('\n', whole.start()) + 1;
        return " in `" + oneLine(drl.text().substring(line, Math.min(drl.text().indexOf('\n', line), whole.end())))
                + "`";
    }

    private void dropValues(RuleSpan rule, int open) {
        Span all = new Span(open + 1, drl.closing(open));
        List<Span> values = drl.split(all, ",");
        if (values.size() > 1) {
            values.forEach(value -> drop(rule, values, value, all));
        }
    }

    private void changeElement(RuleSpan rule, Matcher found) {
        boolean not = found.group(2).equals("not");
        replace(rule, span(found, 2), not ? "exists" : "not");
        int end = drl.closing(drl.code().indexOf('(', found.end())) + 1;
        Matcher source = SOURCE.matcher(drl.code()).region(end, rule.whenEnd());
        if (source.lookingAt()) {
            end = source.end();
            if (drl.code().charAt(end) == '(') {
                end = drl.closing(end) + 1;
            }
        }
        replace(rule, new Span(found.start(), end), "");
    }

    private void replaceConstant(RuleSpan rule, Matcher found) {
        List<String> all = constants.apply(found.group(1));
        if (all.size() > 1) {
            replace(rule, span(found, 2), all.get((all.indexOf(found.group(2)) + 1) % all.size()));
        }
    }

    private void repetitions(RuleSpan rule, Span within) {
        Matcher found = REPETITION.matcher(drl.text()).region(within.start(), within.end());
        while (found.find()) {
            changeNumber(rule, span(found, 1));
            changeNumber(rule, span(found, 2));
        }
    }

    private void changeNumber(RuleSpan rule, Span number) {
        int value = Integer.parseInt(number.in(drl.text()));
        replace(rule, number, Integer.toString(value + 1));
        replace(rule, number, Integer.toString(value - 1));
    }

    /** Adds a change, described by the line in which it is made. */
    private void replace(RuleSpan rule, Span span, String replacement) {
        int start = drl.text().lastIndexOf('\n', span.start()) + 1;
        int end = drl.text().indexOf('\n', span.end());
        String before = drl.text().substring(start, end);
        String after = drl.text().substring(start, span.start())
                + replacement
                + drl.text().substring(span.end(), end);
        add(rule, span, replacement, "`" + oneLine(before) + "` -> `" + oneLine(after) + "`");
    }

    private void add(RuleSpan rule, Span span, String replacement, String change) {
        String text =
                drl.text().substring(0, span.start()) + replacement + drl.text().substring(span.end());
        mutants.putIfAbsent(text, new Mutant(file, rule.name(), drl.line(span.start()), change, text));
    }

    private void each(Pattern pattern, Span within, Consumer<Matcher> action) {
        Matcher matcher =
                pattern.matcher(drl.code()).region(within.start(), within.end()).useTransparentBounds(true);
        while (matcher.find()) {
            action.accept(matcher);
        }
    }

    private static Span span(Matcher matcher, int group) {
        return new Span(matcher.start(group), matcher.end(group));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
