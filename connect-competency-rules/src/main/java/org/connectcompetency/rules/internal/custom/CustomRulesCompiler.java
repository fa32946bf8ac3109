package org.connectcompetency.rules.internal.custom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.rules.InvalidRulesException;
import org.connectcompetency.rules.RuleProblem;
import org.connectcompetency.rules.RuleSource;
import org.connectcompetency.rules.internal.rulebase.CompiledRules;
import org.connectcompetency.rules.internal.rulebase.LoadedRule;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the rules of a caller. Only this class and those that it uses need the compiler, which is an optional
 * dependency; a caller without custom rules never loads them.
 */
public final class CustomRulesCompiler {

    private final Checklist checklist;
    private final Set<String> takenNames;
    private final ImportPolicy imports;
    private final ClassLoader loader;

    /**
     * Sets up a compiler.
     *
     * @param checklist the checklist that the rules may refer to
     * @param takenNames the names of the built-in rules
     * @param imports what the rules may import
     * @param loader the class loader that finds the classes that the rules import
     */
    public CustomRulesCompiler(Checklist checklist, Set<String> takenNames, ImportPolicy imports, ClassLoader loader) {
        this.checklist = checklist;
        this.takenNames = takenNames;
        this.imports = imports;
        this.loader = loader;
    }

    /**
     * Compiles rules.
     *
     * @throws InvalidRulesException if any file has a problem; those of all files are listed
     */
    public CustomRules compile(List<RuleSource> sources) {
        List<DrlFile> files = sources.stream().map(DrlFile::parse).toList();
        OwnRequirements own = new OwnRequirements(checklist, files);
        KnownIds ids = KnownIds.of(checklist, own.ids());
        List<RuleProblem> problems = new DrlCheck(own, ids, takenNames, imports, loader).problems(files);
        if (!problems.isEmpty()) {
            throw refusal(files, problems, null);
        }
        List<RuleDescr> rules =
                files.stream().flatMap(file -> file.rules().stream()).toList();
        DrlBuild whole = DrlBuild.of(files, rules, loader);
        CompiledRules compiled = whole.rules();
        if (compiled == null) {
            throw refusal(files, problems, whole);
        }
        return new CustomRules(sources, compiled, loaded(compiled, files), own.requirements(), places(files));
    }

    private InvalidRulesException refusal(
            List<DrlFile> files, Collection<RuleProblem> found, @Nullable DrlBuild whole) {
        List<RuleProblem> problems = new ArrayList<>(found);
        // If a file cannot be read, the types that it declares would be unknown in all others.
        if (files.stream()
                .allMatch(file ->
                        file.syntaxProblems().isEmpty() || !file.source().drl().contains("declare"))) {
            problems.addAll(new FaultFinder(files, found, loader).problems(whole));
        }
        return new InvalidRulesException(problems.stream()
                .distinct()
                .sorted(Comparator.comparing(RuleProblem::file).thenComparingInt(RuleProblem::line))
                .toList());
    }

    private static Map<String, String> places(List<DrlFile> files) {
        Map<String, String> places = new HashMap<>();
        files.forEach(file -> file.rules()
                .forEach(rule -> places.put(rule.getName(), file.source().name() + ", line " + rule.getLine())));
        return places;
    }

    private static List<LoadedRule> loaded(CompiledRules compiled, List<DrlFile> files) {
        Map<String, String> fileByRule = new HashMap<>();
        files.forEach(file -> file.rules()
                .forEach(rule -> fileByRule.put(rule.getName(), file.source().name())));
        List<LoadedRule> loaded = compiled.rules().stream()
                .map(rule -> LoadedRule.of(
                        new RuleReference(rule.getName(), fileByRule.get(rule.getName())), rule.getMetaData()))
                .sorted(Comparator.comparing(rule -> rule.reference().name()))
                .toList();
        if (loaded.size() != fileByRule.size()) {
            throw new IllegalStateException(
                    "All " + fileByRule.size() + " rules must be loaded, but only " + loaded.size() + " are.");
        }
        return loaded;
    }
}
