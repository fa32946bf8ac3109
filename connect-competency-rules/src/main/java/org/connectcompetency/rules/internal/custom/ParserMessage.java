package org.connectcompetency.rules.internal.custom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.rules.RuleProblem;
import org.connectcompetency.rules.RuleSource;
import org.drools.drl.parser.DroolsError;

/** What the parser of DRL says, with what to write instead where that is known. */
final class ParserMessage {

    static final String NOT_DRL = "This is not DRL: ";

    /** The parser names the rule at the end of its message. */
    private static final Pattern RULE = Pattern.compile("in rule \"(.+)\"$");

    private static final Pattern ASSIGNED = Pattern.compile("([\\w.$]+)\\s*=\\s*(\"[^\"]*\"|[^\\s=,()]+)");

    private ParserMessage() {}

    /** Returns the problem of a file that the parser could not read. */
    static RuleProblem problem(RuleSource source, DroolsError error) {
        String message = error.getMessage().strip().replaceAll("\\s+", " ");
        Matcher rule = RULE.matcher(message);
        int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
        String text = message.replaceFirst("^\\[ERR \\d+] (Line \\d+:\\d+ )?", "");
        return new RuleProblem(
                source.name(),
                line,
                rule.find() ? rule.group(1) : null,
                NOT_DRL
                        + inPlainWords(
                                text,
                                source.drl()
                                        .lines()
                                        .skip(Math.max(0, line - 1L))
                                        .findFirst()
                                        .orElse("")));
    }

    private static String inPlainWords(String message, String line) {
        if (message.startsWith("mismatched input '='")) {
            Matcher assigned = ASSIGNED.matcher(line);
            return "a condition compares with \"==\""
                    + (assigned.find() ? ": " + assigned.group(1) + " == " + assigned.group(2) : "") + ".";
        }
        return message.startsWith("mismatched input 'and'")
                ? "constraints of one fact are separated by a \",\"."
                : message;
    }
}
