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
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
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

    private final RuleSource source;
    private final PackageDescr parsed;
    private final List<RuleProblem> syntaxProblems;

    private DrlFile(RuleSource source, @Nullable PackageDescr parsed, List<RuleProblem> syntaxProblems) {
        this.source = source;
        this.parsed = parsed == null ? new PackageDescr() : parsed;
        this.syntaxProblems = syntaxProblems;
    }

    static DrlFile parse(RuleSource given) {
        String text =
                given.drl().startsWith(BYTE_ORDER_MARK) ? given.drl().substring(BYTE_ORDER_MARK.length()) : given.drl();
        // The parser counts line feeds only, and a comment would not end at a carriage return.
        RuleSource source = new RuleSource(given.name(), text.replaceAll("\r\n?", "\n"));
        DrlScan scan = DrlScan.of(source.drl());
        if (scan.lineTooDeep() > 0) {
            String deep = "Brackets are nested too deep here for the parser. Bind the inner parts to variables.";
            return new DrlFile(source, null, List.of(new RuleProblem(source.name(), scan.lineTooDeep(), null, deep)));
        }
        DrlParser parser = new DrlParser();
        PackageDescr parsed = null;
        List<RuleProblem> problems = new ArrayList<>();
        try {
            parsed = parser.parse(false, source.drl());
        } catch (DroolsParserException | RuntimeException e) {
            problems.add(new RuleProblem(source.name(), 0, null, ParserMessage.NOT_DRL + e.getMessage()));
        } catch (StackOverflowError e) {
            problems.add(new RuleProblem(source.name(), 0, null, DrlBuild.TOO_LONG));
        }
        for (DroolsError error : parser.getErrors()) {
            problems.add(ParserMessage.problem(source, error));
        }
        DrlScan.Missing missing = scan.missing();
        if (!problems.isEmpty() && missing != null) {
            // The parser complains of what follows from it.
            problems = List.of(new RuleProblem(
                    source.name(), missing.line(), missing.rule(), ParserMessage.NOT_DRL + missing.message() + "."));
        }
        return new DrlFile(source, parsed, problems);
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

    /** Returns the globals with their lines. */
    Map<String, Integer> globals() {
        Map<String, Integer> globals = new LinkedHashMap<>();
        parsed.getGlobals().forEach(each -> globals.put(each.getIdentifier(), each.getLine()));
        return globals;
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

    /** Returns the dialect of the rules that name none. */
    private String dialect() {
        return parsed.getAttributes().stream()
                .filter(attribute -> attribute.getName().equals("dialect"))
                .map(AttributeDescr::getValue)
                .findFirst()
                .orElse("java");
    }

    /** Returns the right-hand sides of a rule: the one that each has, and those that have a name. */
    List<JavaBlock> consequences(RuleDescr rule) {
        List<Object> texts = new ArrayList<>(rule.getNamedConsequences().values());
        texts.add(rule.getConsequence());
        String dialect = rule.getDialect() == null ? dialect() : rule.getDialect();
        return texts.stream()
                .filter(text -> text instanceof String)
                .map(text -> {
                    // The parser does not say where it begins.
                    int begin = textOf(rule).lastIndexOf((String) text);
                    int line = begin < 0 ? rule.getConsequenceLine() : rule.getLine() + lineFeeds(textOf(rule), begin);
                    return dialect.contains("mvel")
                            ? JavaBlock.ofMvel((String) text, line)
                            : JavaBlock.ofJava((String) text, line);
                })
                .toList();
    }

    /** Returns the bodies of the functions. */
    List<JavaBlock> functionBodies() {
        return parsed.getFunctions().stream()
                .map(each -> {
                    int begin = source.drl().indexOf(each.getBody(), Math.max(0, each.getStartCharacter()));
                    int line = begin < 0 ? each.getLine() : 1 + lineFeeds(source.drl(), begin);
                    return JavaBlock.ofJava(each.getBody(), line);
                })
                .toList();
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

    /** Returns the line of the first type, function or query; 0 if there is none. */
    int lineOfDeclared() {
        return Stream.of(parsed.getClassAndEnumDeclarationDescrs(), parsed.getFunctions(), queries())
                .flatMap(Collection::stream)
                .mapToInt(BaseDescr::getLine)
                .filter(each -> each > 0)
                .min()
                .orElse(0);
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
