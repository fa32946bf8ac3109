package org.connectcompetency.rules.internal.custom;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final Pattern UNEXPECTED = Pattern.compile("(?:mismatched input|alternative at input) '([^']*)'");

    private static final Set<String> WORDS =
            Set.of("package", "import", "global", "declare", "function", "rule", "query", "when", "then", "end");

    /**
     * What to write instead.
     *
     * @param unexpected what the parser did not expect; empty: anything
     * @param line what the line looks like
     * @param words what to say, with the groups of the line
     */
    private record Hint(String unexpected, Pattern line, String words) {

        static Hint of(String unexpected, String line, String words) {
            return new Hint(unexpected, Pattern.compile(line), words);
        }
    }

    /** The first that fits is said. */
    private static final List<Hint> HINTS = List.of(
            Hint.of("#", "", "a comment begins with \"//\"."),
            Hint.of("", "===", "a condition compares with \"==\"."),
            Hint.of("", "<>", "a condition compares with \"!=\", not with \"<>\"."),
            Hint.of("", "=([<>])", "a condition compares with \"$1=\", not with \"=$1\"."),
            Hint.of("=", "(\\$\\w+)\\s*=\\s*([A-Z][\\w.]*)\\s*\\(", "a variable is bound with \":\": $1 : $2( … )."),
            Hint.of("=", "([\\w.$]+)\\s*=\\s*(\"[^\"]*\"|[^\\s=,()]+)", "a condition compares with \"==\": $1 == $2."),
            Hint.of("=", "", "a condition compares with \"==\"."),
            Hint.of("and", "", "constraints of one fact are separated by a \",\"."),
            Hint.of("or", "", "within one fact, or is written \"||\"."),
            Hint.of("", "[(,]\\s*not\\s+([a-z]\\w*)\\s*[,)]", "within one fact, not is written \"!\": !$1."),
            Hint.of("like", "(\\w+)\\s+like", "a text is compared with a regular expression: $1 matches \"x.*\"."),
            Hint.of("@", "", "annotations such as @requirement stand between the name of the rule and \"when\"."),
            Hint.of(",", "\\)\\s*,\\s*$", "nothing separates facts. Leave out the \",\" at the end of this line."),
            Hint.of(",", "(\\w+)\\s*==\\s*\\(", "a field is compared with several values by in: $1 in ( … )."),
            Hint.of(")", ",\\s*\\)", "there is a \",\" too many before the \")\"."),
            Hint.of("!", "!\\s*([A-Z]\\w*)", "that a fact is not there is asked by not: not $1( … )."),
            Hint.of(":", "", "there is a \":\" too many in this line."),
            Hint.of(
                    "",
                    "^\\s*\\$\\w+(?:\\.\\w+)+\\s*[=<>!]",
                    "a condition stands in the brackets of its fact, such as CaseStudy( agents > 5 )."),
            Hint.of(
                    "",
                    "accumulate\\s*\\([^;]*$",
                    "a \";\" separates what an accumulate runs over from its functions:"
                            + " accumulate( CaseStudy( … ); $$number : count( ) )."),
            Hint.of(
                    "",
                    "^\\s*(?:(?:public|final)\\s+)*(?:class|record|interface|enum)\\b",
                    "a class is not written here. Import it, or declare a type: declare Name … end."),
            Hint.of(
                    "",
                    "^\\s*(?:public|private|protected|static)\\b",
                    "a function begins with its word: function int twice( int x ) { … }."),
            Hint.of("", "^\\s*package\\b", "a package has words with dots between them: package acme.rules."),
            Hint.of(
                    "",
                    "^\\s*(?:int|long|double|boolean|String|var)\\s+(\\w+)\\s*=",
                    "statements of Java stand behind \"then\". Here a variable is bound in a fact: CaseStudy( $$$1 :"
                            + " agents )."),
            Hint.of(
                    "",
                    "^\\s*([A-Z]\\w*|int|long|double|boolean)\\s+(\\w+)\\s*;?\\s*$",
                    "a field of a declared type is written $2 : $1."),
            Hint.of(
                    "",
                    "^\\s*([a-z][\\w-]*)\\s+(?:-?\\d+|\"[^\"]*\"|true|false)\\s*$",
                    "$1 is no attribute. The attributes are salience, no-loop and dialect."));

    private ParserMessage() {}

    /** Returns the problem of a file that the parser could not read. */
    static RuleProblem problem(RuleSource source, DroolsError error) {
        String message = error.getMessage().strip().replaceAll("\\s+", " ");
        Matcher rule = RULE.matcher(message);
        int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
        String text = message.replaceFirst("^\\[ERR \\d+] (Line \\d+:\\d+ )?", "");
        String written =
                source.drl().lines().skip(Math.max(0, line - 1L)).findFirst().orElse("");
        return new RuleProblem(
                source.name(), line, rule.find() ? rule.group(1) : null, NOT_DRL + inPlainWords(text, written));
    }

    private static String inPlainWords(String message, String line) {
        Matcher found = UNEXPECTED.matcher(message);
        String unexpected = found.find() ? found.group(1) : "";
        String small = unexpected.toLowerCase(Locale.ROOT);
        if (WORDS.contains(small) && !unexpected.equals(small)) {
            return "\"" + small + "\" is written in small letters.";
        }
        for (Hint hint : HINTS) {
            Matcher fits = hint.line().matcher(line);
            if ((hint.unexpected().isEmpty() || hint.unexpected().equals(unexpected)) && fits.find()) {
                StringBuilder words = new StringBuilder();
                fits.appendReplacement(words, hint.words().replace("$$", "\\$"));
                return words.substring(fits.start());
            }
        }
        return message.contains("expecting one of the following tokens")
                ? "\"" + unexpected + "\" is not expected here. A file has a package, imports, declared types,"
                        + " functions, queries and rules, and each begins with its word."
                : message;
    }
}
