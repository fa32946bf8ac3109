package org.connectcompetency.rules.internal.custom;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.model.internal.values.Wording;

/**
 * A message of the engine or the Java compiler, made readable for the author of a rule.
 *
 * @param text one sentence or a few, on one line
 */
record EngineMessage(String text) {

    private static final Pattern CULPRIT = Pattern.compile(
            "The (?:method|constructor) (?<method>\\w+)\\(|(?<name>\\$?\\w+) cannot be resolved|expression: (?:.*\\W)?(?<end>\\w+)\\s*$"
                    + "|^Method (?<missing>\\w+) on class|left part of expression: \\W*(?<left>\\w+)"
                    + "|^The expression \"(?<expression>.+)\" cannot be|There is no function (?<function>\\w+) for"
                    + "|Bind (?<field>\\w+) in the pattern");

    /** What the engine says in terms of itself, and what it means. */
    private static final Map<Pattern, String> MEANINGS = Map.of(
            Pattern.compile("^Unable to Analyse Expression\\s*(.+?):?\\.?$"),
            "The expression \"$1\" cannot be understood. A variable must be bound before it is used.",
            Pattern.compile("Unknown parameter in accumulate: (\\w+).*"),
            "A function of an accumulate takes a variable. Bind $1 in the pattern, such as \\$value : $1, and use"
                    + " that.",
            Pattern.compile("Unknown accumulate function: '(\\w+)'.*"),
            "There is no function $1 for an accumulate. There are average, collectList, collectSet, count, max, min"
                    + " and sum.");

    private static final List<String> GROUPS =
            List.of("method", "name", "end", "missing", "left", "expression", "function", "field");

    private static final Pattern NO_METHOD =
            Pattern.compile("The method (\\w+)\\(.*\\) is undefined for the type (\\w+(?:\\.\\w+)*)");

    private static final Pattern NO_FIELD = Pattern.compile("(\\w+) cannot be resolved or is not a field");

    /**
     * Reads a message. Of a fault within the engine it keeps the first line, and it hides the names of classes that the
     * engine makes from rules.
     */
    static EngineMessage of(String message) {
        String cut = message.strip().split("\\R\\s*at |Problem stacktrace|\\RStack", 2)[0];
        String text = cut.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("the type Lambda\\w+", "a right-hand side")
                .replaceFirst("^java\\.lang\\.(?:Runtime|IllegalArgument)Exception: ", "");
        for (Map.Entry<Pattern, String> each : MEANINGS.entrySet()) {
            Matcher matcher = each.getKey().matcher(text);
            if (matcher.matches()) {
                text = matcher.replaceFirst(each.getValue());
            }
        }
        return new EngineMessage(text.matches(".*[.!?]") ? text : text + ".");
    }

    /** Returns the name that the message is about; empty if there is none. */
    String culprit() {
        Matcher named = CULPRIT.matcher(text);
        if (!named.find()) {
            return "";
        }
        return GROUPS.stream()
                .map(named::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Returns a space and a sentence that says what the rule perhaps meant; empty if that is not known. */
    String suggestion(String rule, FactTypes types) {
        Matcher noMethod = NO_METHOD.matcher(text);
        if (noMethod.find()) {
            Class<?> type = types.resolve(noMethod.group(2));
            return type == null ? "" : Wording.suggestion(noMethod.group(1), Members.of(type));
        }
        Matcher noField = NO_FIELD.matcher(text);
        if (noField.find()) {
            Matcher owner =
                    Pattern.compile("(\\w+)\\." + noField.group(1) + "\\b").matcher(rule);
            Class<?> type = owner.find() ? types.resolve(owner.group(1)) : null;
            return Wording.suggestion(noField.group(1), type == null ? Set.of() : Members.ofClass(type));
        }
        return "";
    }
}
