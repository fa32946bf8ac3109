package org.connectcompetency.rules.internal.custom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.rules.RuleProblem;
import org.connectcompetency.rules.RuleSource;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/** A parsed DRL file of a caller, so that messages can be clearer than those of the engine. */
final class DrlFile {

    /** Some editors begin a file with it; the parser takes it for a character. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The parser names the rule at the end of its message. */
    private static final Pattern RULE = Pattern.compile("in rule \"(.+)\"$");

    private final RuleSource source;
    private final PackageDescr parsed;
    private final List<RuleProblem> syntaxProblems;

    private DrlFile(RuleSource source, @Nullable PackageDescr parsed, List<RuleProblem> syntaxProblems) {
        this.source = source;
        this.parsed = parsed == null ? new PackageDescr() : parsed;
        this.syntaxProblems = syntaxProblems;
    }

    static DrlFile parse(RuleSource given) {
        RuleSource source = given.drl().startsWith(BYTE_ORDER_MARK)
                ? new RuleSource(given.name(), given.drl().substring(BYTE_ORDER_MARK.length()))
                : given;
        DrlParser parser = new DrlParser();
        PackageDescr parsed = null;
        List<RuleProblem> problems = new ArrayList<>();
        try {
            parsed = parser.parse(false, source.drl());
        } catch (DroolsParserException | RuntimeException e) {
            problems.add(new RuleProblem(source.name(), 0, null, "This is not DRL: " + e.getMessage()));
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
            problems.add(syntaxProblem(
                    source.name(), line, error.getMessage().strip().replaceAll("\\s+", " ")));
        }
        return new DrlFile(source, parsed, problems);
    }

    private static RuleProblem syntaxProblem(String file, int line, String message) {
        Matcher rule = RULE.matcher(message);
        String text = "This is not DRL: " + message.replaceFirst("^\\[ERR \\d+] (Line \\d+:\\d+ )?", "");
        return new RuleProblem(file, line, rule.find() ? rule.group(1) : null, text);
    }

    RuleSource source() {
        return source;
    }

    List<RuleProblem> syntaxProblems() {
        return syntaxProblems;
    }

    String packageName() {
        return parsed.getName() == null || parsed.getName().isEmpty() ? "custom" : parsed.getName();
    }

    /** Returns the imports of all kinds with their lines; for a function, the class that it belongs to. */
    Map<String, Integer> imports() {
        Map<String, Integer> imports = new LinkedHashMap<>();
        Stream.of(parsed.getImports(), parsed.getAccumulateImports())
                .flatMap(Collection::stream)
                .forEach(each -> imports.put(each.getTarget(), each.getLine()));
        parsed.getFunctionImports()
                .forEach(each -> imports.put(each.getTarget().replaceFirst("\\.[^.]*$", ""), each.getLine()));
        return imports;
    }

    /** Returns the functions that can be called without an object; an asterisk stands for all functions of a class. */
    Set<String> functions() {
        return Stream.concat(
                        parsed.getFunctions().stream().map(each -> each.getName()),
                        parsed.getFunctionImports().stream()
                                .map(ImportDescr::getTarget)
                                .map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .collect(Collectors.toSet());
    }

    Set<String> globals() {
        return parsed.getGlobals().stream().map(GlobalDescr::getIdentifier).collect(Collectors.toSet());
    }

    List<QueryDescr> queries() {
        return parsed.getRules().stream()
                .filter(each -> each instanceof QueryDescr)
                .map(each -> (QueryDescr) each)
                .toList();
    }

    /** Returns the full names of the types that are declared here. */
    List<String> declaredTypes() {
        return parsed.getClassAndEnumDeclarationDescrs().stream()
                .map(each -> each.getTypeName().contains(".")
                        ? each.getTypeName()
                        : packageName() + "." + each.getTypeName())
                .toList();
    }

    /** Returns whether there is something here besides rules: a type, a function or a query. */
    boolean declaresAnything() {
        return !declaredTypes().isEmpty()
                || !parsed.getFunctions().isEmpty()
                || !queries().isEmpty();
    }

    /** Returns the rules, without the queries. */
    List<RuleDescr> rules() {
        return parsed.getRules().stream()
                .filter(rule -> !(rule instanceof QueryDescr))
                .toList();
    }

    String textOf(RuleDescr rule) {
        return source.drl()
                .substring(
                        rule.getStartCharacter(),
                        Math.min(rule.getEndCharacter(), source.drl().length()));
    }

    /** Returns the text with only some of its rules, each in its place. */
    String textWith(Collection<RuleDescr> kept) {
        StringBuilder text = new StringBuilder(source.drl());
        for (RuleDescr rule : rules()) {
            if (kept.stream().noneMatch(each -> each == rule)) {
                for (int i = rule.getStartCharacter(); i < Math.min(rule.getEndCharacter(), text.length()); i++) {
                    if (text.charAt(i) != '\n') {
                        text.setCharAt(i, ' ');
                    }
                }
            }
        }
        return text.toString();
    }

    /** Returns the first line that contains a word; 0 if none does. */
    int lineOf(String word) {
        Matcher found = whole(word).matcher(source.drl());
        return word.isEmpty() || !found.find() ? 0 : 1 + lineFeeds(source.drl(), found.start());
    }

    /** Returns the first line of a rule that contains a word; the rule's own if none does. */
    int lineOf(RuleDescr rule, String word) {
        Matcher found = whole(word).matcher(textOf(rule));
        return word.isEmpty() || !found.find()
                ? rule.getLine()
                : rule.getLine() + lineFeeds(textOf(rule), found.start());
    }

    private static Pattern whole(String word) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?!\\w)");
    }

    private static int lineFeeds(String text, int end) {
        return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
