package org.connectcompetency.rules.internal.custom;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectcompetency.model.internal.values.Wording;
import org.connectcompetency.rules.RuleProblem;
import org.connectcompetency.rules.internal.rulebase.RuleMetadata;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks custom rules before they are compiled. */
final class DrlCheck {

    private final OwnRequirements own;
    private final KnownIds ids;
    private final Set<String> takenNames;
    private final ImportPolicy imports;
    private final ClassLoader loader;
    private final Map<String, String> fileByRule = new HashMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    DrlCheck(OwnRequirements own, KnownIds ids, Set<String> takenNames, ImportPolicy imports, ClassLoader loader) {
        this.own = own;
        this.ids = ids;
        this.takenNames = takenNames;
        this.imports = imports;
        this.loader = loader;
    }

    /** Returns the problems of all files. */
    List<RuleProblem> problems(List<DrlFile> files) {
        Set<String> declared =
                files.stream().flatMap(file -> file.declaredTypes().stream()).collect(Collectors.toSet());
        for (DrlFile file : files) {
            problems.addAll(file.syntaxProblems());
            if (file.syntaxProblems().isEmpty()) {
                check(file, new FactTypes(file.packageName(), file.imports().keySet(), declared, loader));
            }
        }
        problems.addAll(SeveralPatterns.problems(files));
        return problems;
    }

    private void check(DrlFile file, FactTypes types) {
        PackageName.fault(file.packageName())
                .ifPresent(fault ->
                        problems.add(new RuleProblem(file.source().name(), file.lineOf("package"), null, fault)));
        if (file.rules().isEmpty() && !file.declaresAnything()) {
            problems.add(new RuleProblem(
                    file.source().name(), 0, null, "There is no rule here; there must be at least one."));
        }
        file.imports().forEach((imported, line) -> {
            if (!imports.allows(imported)) {
                problems.add(new RuleProblem(
                        file.source().name(),
                        line,
                        null,
                        "The import of " + imported + " is not on the list of allowed imports."));
            } else if (!types.canImport(imported)) {
                problems.add(new RuleProblem(
                        file.source().name(),
                        line,
                        null,
                        "There is no class " + imported + " to import." + PackageName.suggestion(imported, types)));
            }
        });
        file.globals()
                .forEach((name, line) -> problems.add(new RuleProblem(
                        file.source().name(),
                        line,
                        null,
                        "The global " + name
                                + " would be null, as nothing sets it. Give what rules need as a fact of your own:"
                                + " validate( application, fact ); or import a class and call its static method.")));
        for (JavaBlock body : file.functionBodies()) {
            if (body.fault() != null) {
                problems.add(new RuleProblem(file.source().name(), body.faultLine(), null, body.fault()));
            }
        }
        for (RuleDescr query : file.queries()) {
            problems.addAll(new ConditionCheck(file, types, ids, query).problems());
        }
        for (RuleDescr rule : file.rules()) {
            checkName(file, rule);
            boolean named = checkRequirements(file, rule);
            own.problems(rule).forEach(message -> add(file, rule, message));
            checkThatItIsHeard(file, rule);
            try {
                checkExpressions(file, types, rule, named);
            } catch (StackOverflowError e) {
                add(file, rule, DrlBuild.TOO_LONG);
            }
        }
        checkCharacters(file);
    }

    /** Comes last, as a name that is wrong cannot be compiled anywhere. */
    private void checkCharacters(DrlFile file) {
        Charset charset = Charset.defaultCharset();
        if (charset.equals(StandardCharsets.UTF_8)) {
            return;
        }
        for (AsciiDrl.Name name : AsciiDrl.of(file.source().drl()).names()) {
            if (problems.stream()
                    .noneMatch(each -> each.file().equals(file.source().name()) && each.line() == name.line())) {
                problems.add(new RuleProblem(
                        file.source().name(),
                        name.line(),
                        null,
                        "The name " + name.name() + " cannot be compiled in a JVM whose default charset is "
                                + charset.name() + ". Write it in ASCII, or start the JVM with"
                                + " -Dfile.encoding=UTF-8. Text in quotes may have any characters."));
            }
        }
    }

    private void checkExpressions(DrlFile file, FactTypes types, RuleDescr rule, boolean named) {
        ConditionCheck conditions = new ConditionCheck(file, types, named ? ids : KnownIds.NONE, rule);
        problems.addAll(conditions.problems());
        problems.addAll(new ConsequenceCheck(
                        file,
                        types,
                        rule,
                        named ? DrlMetadata.requirements(rule) : List.of(),
                        conditions.bindings(),
                        conditions.concerns())
                .problems());
    }

    private void checkName(DrlFile file, RuleDescr rule) {
        String other = takenNames.contains(rule.getName()) ? "the built-in rules" : fileByRule.get(rule.getName());
        if (other != null) {
            add(file, rule, "A rule must have a name of its own; one of the same name is in " + other + ".");
        }
        fileByRule.putIfAbsent(rule.getName(), file.source().name());
    }

    /**
     * Returns whether a rule names only requirements that exist. If not, the same ids in its conditions are not
     * reported again.
     */
    private boolean checkRequirements(DrlFile file, RuleDescr rule) {
        List<String> named = DrlMetadata.requirements(rule);
        Optional<String> fault = DrlMetadata.fault(rule);
        if (fault.isPresent()) {
            problems.add(new RuleProblem(
                    file.source().name(), file.lineOf(rule, "@requirement"), rule.getName(), fault.get()));
            return false;
        }
        if (named.isEmpty()) {
            add(
                    file,
                    rule,
                    DrlMetadata.misspelt(rule, RuleMetadata.REQUIREMENT)
                            + "The rule must say which requirement it judges: @requirement( \"ACC-005\" ), or one of your own with @title( \"…\" ).");
        }
        List<String> unknown =
                named.stream().filter(id -> !ids.requirements().contains(id)).toList();
        unknown.forEach(id -> add(
                file,
                rule,
                DrlMetadata.misspelt(rule, "title") + "There is no requirement " + id + "."
                        + Wording.suggestion(id, ids.requirements())
                        + " A requirement of your own must have a @title( \"…\" ) in one of its rules."));
        return !named.isEmpty() && unknown.isEmpty();
    }

    private void checkThatItIsHeard(DrlFile file, RuleDescr rule) {
        RuleAttributes.faults(rule)
                .forEach((name, fault) -> problems.add(
                        new RuleProblem(file.source().name(), file.lineOf(rule, name), rule.getName(), fault)));
    }

    private void add(DrlFile file, RuleDescr rule, String message) {
        problems.add(new RuleProblem(file.source().name(), rule.getLine(), rule.getName(), message));
    }
}
