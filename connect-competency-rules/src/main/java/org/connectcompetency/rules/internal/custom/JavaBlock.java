package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.MvelParser;
import org.jspecify.annotations.Nullable;

/**
 * A right-hand side of a rule, or the body of a function, parsed.
 *
 * @param block its statements, if it can be read
 * @param line the line of the file in which it begins
 * @param isJava whether it is Java through and through
 * @param fault why it cannot be read
 * @param faultLine the line of the file in which it cannot be read
 * @param modifies the lines of the file in which statements begin that no Java has
 */
record JavaBlock(
        @Nullable BlockStmt block,
        int line,
        boolean isJava,
        @Nullable String fault,
        int faultLine,
        List<Integer> modifies) {

    /** The number that the parser gives to the first line of a text, which it puts into a block of its own. */
    private static final int FIRST_LINE = DrlxParseUtil.parseBlock("{}")
            .getStatement(0)
            .getBegin()
            .map(position -> position.line)
            .orElse(1);

    private static final Pattern FOUND = Pattern.compile("Found\\s+(\"(?:[^\"\\\\]|\\\\.)*\"|<EOF>)");

    /** On a line of its own it begins another part of a rule. */
    private static final Pattern WORD_OF_A_RULE = Pattern.compile("(?m)^\\s*(when|then|end)\\s*$");

    /** Parses Java that begins in that line, with the statements that DRL adds to it. */
    static JavaBlock ofJava(String text, int line) {
        JavaBlock whole = parsed(text, line, List.of());
        ModifyStatements modify = whole.fault == null ? null : ModifyStatements.in(text);
        if (modify == null || modify.lines().isEmpty()) {
            return whole;
        }
        List<Integer> modifies =
                modify.lines().stream().map(each -> line + each - 1).toList();
        return parsed(modify.rest(), line, modifies);
    }

    private static JavaBlock parsed(String text, int line, List<Integer> modifies) {
        try {
            // So the first line of the block is that of the text.
            return new JavaBlock(DrlxParseUtil.parseBlock("{" + text + "\n}"), line, true, null, 0, modifies);
        } catch (ParseProblemException e) {
            Problem problem = e.getProblems().get(0);
            int faultLine = problem.getLocation()
                    .flatMap(location -> location.getBegin().getRange())
                    .map(range -> range.end.line)
                    .orElse(FIRST_LINE);
            Matcher word = WORD_OF_A_RULE.matcher(text);
            if (word.find()) {
                int before = (int) text.substring(0, word.start(1))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                return new JavaBlock(null, line, true, misplaced(word.group(1)), line + before, modifies);
            }
            return new JavaBlock(
                    null, line, true, fault(problem.getMessage()), line + faultLine - FIRST_LINE, modifies);
        }
    }

    /** Parses MVEL that begins in that line; what is wrong with it is left to the compiler. */
    static JavaBlock ofMvel(String text, int line) {
        try {
            return new JavaBlock(MvelParser.parseBlock("{" + text + "\n}"), line, false, null, 0, List.of());
        } catch (ParseProblemException e) {
            return new JavaBlock(null, line, false, null, 0, List.of());
        }
    }

    private static String misplaced(String word) {
        return word.equals("when")
                ? "\"when\" stands before \"then\"."
                : "There is one \"" + word + "\" too many here.";
    }

    /** The parser lists all that could have followed; what is forgotten most is a semicolon, or a bracket. */
    private static String fault(String message) {
        Matcher named = FOUND.matcher(message);
        String found = named.find() ? named.group(1).replaceAll("^\"|\"$", "") : "this";
        String before = found.equals("}") ? "the end" : found;
        for (String missing : List.of(";", ")", "}")) {
            if (message.contains("\"" + missing + "\"") && !found.equals(missing)) {
                return "This is not Java: a \"" + missing + "\" is missing before " + before + ".";
            }
        }
        return "This is not Java: " + before + " is not expected here.";
    }

    /** Returns the line of the file in which a part of it begins; 0 if that is unknown, as MVEL has no lines. */
    int lineOf(Node part) {
        return isJava
                ? part.getBegin()
                        .map(position -> line + position.line - FIRST_LINE)
                        .orElse(0)
                : 0;
    }
}
