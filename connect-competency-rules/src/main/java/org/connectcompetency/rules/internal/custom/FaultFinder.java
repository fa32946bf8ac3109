package org.connectcompetency.rules.internal.custom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.rules.RuleProblem;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules that do not compile, by compiling fewer and fewer of them. The engine stops at the first rule that it
 * cannot read, and often names neither the file nor the rule; if a rule is compiled alone, it must be that one.
 */
final class FaultFinder {

    private final ClassLoader loader;
    private final List<DrlFile> files;
    private final Map<RuleDescr, DrlFile> fileByRule = new IdentityHashMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    /** Leaves out what is known to be wrong: whole files, or some of their rules. */
    FaultFinder(List<DrlFile> all, Collection<RuleProblem> known, ClassLoader loader) {
        this.loader = loader;
        files = all.stream().filter(file -> isReadable(file, known)).toList();
        for (DrlFile file : files) {
            for (RuleDescr rule : file.rules()) {
                if (known.stream().noneMatch(problem -> rule.getName().equals(problem.rule()) && isIn(problem, file))) {
                    fileByRule.put(rule, file);
                }
            }
        }
    }

    /** A problem of a rule leaves out only that rule; any other problem leaves out the file. */
    private static boolean isReadable(DrlFile file, Collection<RuleProblem> known) {
        return file.syntaxProblems().isEmpty()
                && known.stream()
                        .filter(problem -> isIn(problem, file))
                        .allMatch(problem -> file.rules().stream()
                                .anyMatch(rule -> rule.getName().equals(problem.rule())));
    }

    private static boolean isIn(RuleProblem problem, DrlFile file) {
        return problem.file().equals(file.source().name());
    }

    /**
     * Returns what is wrong with the rest.
     *
     * @param whole the outcome of compiling all of it, if that was tried
     */
    List<RuleProblem> problems(@Nullable DrlBuild whole) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<DrlBuild.Fault> faults = DrlBuild.of(files, List.of(), loader).faults();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> problems.add(problem(fault, null)));
            return problems;
        }
        List<RuleDescr> rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(fileByRule::containsKey)
                .toList();
        search(rules, whole == null ? build(rules) : whole);
        return problems;
    }

    private DrlBuild build(List<RuleDescr> rules) {
        return DrlBuild.of(files, withParents(rules), loader);
    }

    private void search(List<RuleDescr> rules, DrlBuild build) {
        List<DrlBuild.Fault> faults = build.faults();
        if (faults.isEmpty()) {
            return;
        }
        int found = problems.size();
        if (rules.size() > 1) {
            for (List<RuleDescr> half :
                    List.of(rules.subList(0, rules.size() / 2), rules.subList(rules.size() / 2, rules.size()))) {
                search(half, build(half));
            }
        }
        if (problems.size() == found) {
            faults.forEach(fault -> problems.add(problem(fault, rules.size() == 1 ? rules.get(0) : null)));
        }
    }

    private List<RuleDescr> withParents(List<RuleDescr> rules) {
        List<RuleDescr> all = new ArrayList<>(rules);
        for (int i = 0; i < all.size(); i++) {
            String parent = all.get(i).getParentName();
            fileByRule.keySet().stream()
                    .filter(rule -> rule.getName().equals(parent) && !all.contains(rule))
                    .forEach(all::add);
        }
        return all;
    }

    private RuleProblem problem(DrlBuild.Fault fault, @Nullable RuleDescr rule) {
        EngineMessage message = EngineMessage.of(fault.text());
        if (rule == null) {
            DrlFile file = fault.file() == null ? fileWith(message.culprit()) : fault.file();
            int named = file.lineOf(message.culprit());
            int line = fault.line() > 0 ? fault.line() : named > 0 ? named : file.lineOfDeclared();
            return new RuleProblem(file.source().name(), line, null, message.text());
        }
        DrlFile file = fileByRule.get(rule);
        boolean within = fault.file() == file && rule.getLine() < fault.line() && fault.line() <= rule.getEndLine();
        int line = within ? fault.line() : file.lineOf(rule, message.culprit());
        FactTypes types = new FactTypes(file.packageName(), file.imports().keySet(), Set.of(), loader);
        return new RuleProblem(
                file.source().name(),
                line,
                rule.getName(),
                message.text() + message.suggestion(file.textOf(rule), types));
    }

    /** A fault of no rule must be in something that a file declares. */
    private DrlFile fileWith(String word) {
        return files.stream()
                .filter(file -> file.declaresAnything() && (word.isEmpty() || file.lineOf(word) > 0))
                .findFirst()
                .orElse(files.get(0));
    }
}
