package org.connectcompetency.rules.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.model.internal.Wording;
import org.connectcompetency.rules.RuleProblem;
import org.connectcompetency.rules.RuleSource;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExpressionDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/** A DRL file of a caller, parsed, so that what is wrong in it can be said better than the engine does. */
final class DrlFile {

    /** The property or method with which a constraint begins: {@code createdOn} in {@code $on : createdOn > $since}. */
    private static final Pattern FIRST_NAME = Pattern.compile("^\\s*(?:\\$?\\w+\\s*:\\s*)?[!(\\s]*([a-zA-Z_]\\w*)\\s*([.(]?)");

    /** Words that newer Java gives a meaning, and the parser of conditions does not expect. */
    private static final Set<String> JAVA_WORDS = Set.of(
            "exports", "module", "open", "opens", "permits", "provides", "record", "requires", "sealed", "to", "transitive",
            "uses", "with", "yield");

    private final RuleSource source;
    private final @Nullable PackageDescr parsed;
    private final List<RuleProblem> syntaxProblems;
    private final FactTypes types;

    /**
     * What a rule says of itself.
     *
     * @param name its name
     * @param line where it begins
     * @param lastLine where it ends
     * @param requirements the requirements that it names
     * @param title the title that it gives them
     * @param section the section that it puts them in
     */
    record RuleText(
            String name,
            int line,
            int lastLine,
            List<String> requirements,
            @Nullable String title,
            @Nullable String section) {}

    private DrlFile(RuleSource source, @Nullable PackageDescr parsed, List<RuleProblem> syntaxProblems, ClassLoader loader) {
        this.source = source;
        this.parsed = parsed;
        this.syntaxProblems = syntaxProblems;
        types = new FactTypes(packageName(), imports().keySet(), loader);
    }

    static DrlFile parse(RuleSource source, ClassLoader loader) {
        DrlParser parser = new DrlParser();
        PackageDescr parsed = null;
        List<RuleProblem> problems = new ArrayList<>();
        try {
            parsed = parser.parse(false, source.drl());
        } catch (DroolsParserException e) {
            problems.add(new RuleProblem(source.name(), 0, null, "This is not DRL: " + e.getMessage()));
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
            problems.add(new RuleProblem(source.name(), line, null, "This is not DRL: " + error.getMessage().strip().replaceAll("\\s+", " ")));
        }
        return new DrlFile(source, parsed, problems, loader);
    }

    RuleSource source() {
        return source;
    }

    List<RuleProblem> syntaxProblems() {
        return syntaxProblems;
    }

    String packageName() {
        return parsed == null || parsed.getName() == null || parsed.getName().isEmpty() ? "custom" : parsed.getName();
    }

    /** Returns the imports with their lines. */
    Map<String, Integer> imports() {
        Map<String, Integer> imports = new LinkedHashMap<>();
        if (parsed != null) {
            for (ImportDescr each : parsed.getImports()) {
                imports.put(each.getTarget(), each.getLine());
            }
            parsed.getFunctionImports().forEach(each -> imports.put(each.getTarget(), each.getLine()));
        }
        return imports;
    }

    List<RuleText> rules() {
        return ruleDescriptions().stream().map(DrlFile::text).toList();
    }

    List<String> ruleNames() {
        return ruleDescriptions().stream().map(RuleDescr::getName).toList();
    }

    /** Returns the first line in which a word stands; 0 if there is none. */
    int lineOf(String word) {
        if (word.isEmpty()) {
            return 0;
        }
        Pattern whole = Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
        List<String> lines = source.drl().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (whole.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns the name of the rule that stands at that line. */
    @Nullable String ruleAt(int line) {
        return rules().stream()
                .filter(rule -> rule.line() <= line && line <= rule.lastLine())
                .map(RuleText::name)
                .findFirst()
                .orElse(null);
    }

    /** Returns the patterns whose type is no class that the file imports. */
    List<RuleProblem> unknownTypes() {
        List<RuleProblem> problems = new ArrayList<>();
        forEachPattern((rule, pattern) -> {
            String type = pattern.getObjectType();
            if (type != null && !declares(type) && types.resolve(type) == null) {
                problems.add(new RuleProblem(source.name(), pattern.getLine(), rule.getName(),
                        "There is no fact type " + type + " here." + types.suggestion(type)));
            }
        });
        return problems;
    }

    /** Returns the constraints that begin with a name that the fact does not have. */
    List<RuleProblem> unknownFields() {
        List<RuleProblem> problems = new ArrayList<>();
        forEachPattern((rule, pattern) -> {
            Class<?> type = pattern.getObjectType() == null ? null : types.resolve(pattern.getObjectType());
            if (type != null) {
                for (BaseDescr constraint : pattern.getDescrs()) {
                    unknownField(constraint, type).ifPresent(name -> problems.add(new RuleProblem(
                            source.name(), Math.max(constraint.getLine(), pattern.getLine()), rule.getName(),
                            type.getSimpleName() + " has no field " + name + "." + Wording.suggestion(name, FactTypes.fields(type)))));
                }
            }
        });
        return problems;
    }

    /** Returns the constraints that begin with a word that the parser keeps for itself. */
    List<RuleProblem> reservedNames() {
        List<RuleProblem> problems = new ArrayList<>();
        forEachPattern((rule, pattern) -> {
            for (BaseDescr constraint : pattern.getDescrs()) {
                firstName(constraint).filter(JAVA_WORDS::contains).ifPresent(name -> problems.add(new RuleProblem(
                        source.name(), Math.max(constraint.getLine(), pattern.getLine()), rule.getName(),
                        "The name " + name + " can't be used in a condition, as it is a word of the Java language;"
                                + " give the fact a method of another name.")));
            }
        });
        return problems;
    }

    private Optional<String> unknownField(BaseDescr constraint, Class<?> type) {
        return firstName(constraint)
                .filter(name -> !FactTypes.isReserved(name) && types.resolve(name) == null && !FactTypes.has(type, name));
    }

    private static Optional<String> firstName(BaseDescr constraint) {
        if (!(constraint instanceof ExpressionDescr expression) || expression.getExpression() == null) {
            return Optional.empty();
        }
        Matcher first = FIRST_NAME.matcher(expression.getExpression());
        return first.find() ? Optional.of(first.group(1)) : Optional.empty();
    }

    private boolean declares(String type) {
        return parsed != null
                && (parsed.getTypeDeclarations().stream().anyMatch(each -> type.equals(each.getTypeName()))
                        || parsed.getRules().stream().anyMatch(each -> each instanceof QueryDescr && type.equals(each.getName())));
    }

    private List<RuleDescr> ruleDescriptions() {
        return parsed == null
                ? List.of()
                : parsed.getRules().stream().filter(rule -> !(rule instanceof QueryDescr)).toList();
    }

    private static RuleText text(RuleDescr rule) {
        return new RuleText(
                rule.getName(),
                rule.getLine(),
                rule.getEndLine(),
                RuleMetadata.names(metadata(rule, RuleMetadata.REQUIREMENT)),
                metadata(rule, RuleMetadata.TITLE),
                metadata(rule, RuleMetadata.SECTION));
    }

    private static @Nullable String metadata(RuleDescr rule, String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        return annotation == null || annotation.getSingleValue() == null
                ? null
                : RuleMetadata.text(annotation.getSingleValue());
    }

    /** Takes note of a pattern of a rule. */
    private interface PatternVisitor {
        void visit(RuleDescr rule, PatternDescr pattern);
    }

    private void forEachPattern(PatternVisitor visitor) {
        for (RuleDescr rule : ruleDescriptions()) {
            if (rule.getLhs() != null) {
                visit(rule, rule.getLhs(), visitor);
            }
        }
    }

    private static void visit(RuleDescr rule, BaseDescr element, PatternVisitor visitor) {
        if (element instanceof PatternDescr pattern) {
            visitor.visit(rule, pattern);
            if (pattern.getSource() != null) {
                visit(rule, pattern.getSource(), visitor);
            }
        } else if (element instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(each -> visit(rule, each, visitor));
        }
    }
}
