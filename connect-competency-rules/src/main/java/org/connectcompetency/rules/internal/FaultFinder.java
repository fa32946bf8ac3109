package org.connectcompetency.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.model.internal.Wording;
import org.connectcompetency.rules.RuleProblem;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules that don't compile, by compiling ever fewer of them. The engine stops at the first rule that it can't read,
 * and often says neither in which file nor in which rule that was; where a rule is compiled alone, it can be no other.
 */
final class FaultFinder {

    private static final Pattern CULPRIT = Pattern.compile(
            "The (?:method|constructor) (\\w+)\\(|(\\w+) cannot be resolved|expression: (?:.*\\W)?(\\w+)\\s*$");

    private static final Pattern UNDEFINED = Pattern.compile("The method (\\w+)\\(.*\\) is undefined for the type ([\\w.]+)");

    private final ClassLoader loader;
    private final List<DrlFile> files;
    private final Map<RuleDescr, DrlFile> fileByRule = new IdentityHashMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    /** Leaves out what is known to be wrong: whole files, or some of their rules. */
    FaultFinder(List<DrlFile> all, Collection<RuleProblem> known, ClassLoader loader) {
        this.loader = loader;
        files = all.stream().filter(file -> known.stream().noneMatch(problem -> problem.rule() == null && isIn(problem, file))).toList();
        for (DrlFile file : files) {
            for (RuleDescr rule : file.rules()) {
                if (known.stream().noneMatch(problem -> rule.getName().equals(problem.rule()) && isIn(problem, file))) {
                    fileByRule.put(rule, file);
                }
            }
        }
    }

    private static boolean isIn(RuleProblem problem, DrlFile file) {
        return problem.file().equals(file.source().name());
    }

    /**
     * Returns what is wrong with the rest.
     *
     * @param whole what came of compiling all of it, if that was tried
     */
    List<RuleProblem> problems(@Nullable DrlBuild whole) {
        List<DrlBuild.Fault> faults = DrlBuild.of(files, List.of(), loader).faults();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> problems.add(problem(fault, null)));
            return problems;
        }
        List<RuleDescr> rules = files.stream().flatMap(file -> file.rules().stream()).filter(fileByRule::containsKey).toList();
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
            for (List<RuleDescr> half : List.of(rules.subList(0, rules.size() / 2), rules.subList(rules.size() / 2, rules.size()))) {
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
            fileByRule.keySet().stream().filter(rule -> rule.getName().equals(parent) && !all.contains(rule)).forEach(all::add);
        }
        return all;
    }

    private RuleProblem problem(DrlBuild.Fault fault, @Nullable RuleDescr rule) {
        String text = text(fault.text());
        if (rule == null) {
            DrlFile file = fault.file() == null ? files.get(0) : fault.file();
            return new RuleProblem(file.source().name(), Math.max(0, fault.line()), null, text);
        }
        DrlFile file = fileByRule.get(rule);
        boolean within = fault.file() == file && rule.getLine() <= fault.line() && fault.line() <= rule.getEndLine();
        int line = within ? fault.line() : file.lineOf(rule, culprit(text));
        return new RuleProblem(file.source().name(), line, rule.getName(), text + suggestion(text, file));
    }

    /** Of a fault within the engine, only the first line says anything to the author of a rule. */
    private static String text(String text) {
        String cut = text.strip().split("\\R\\s*at |Problem stacktrace|\\RStack", 2)[0];
        return cut.strip().replaceAll("\\s+", " ");
    }

    /** Returns the name that the compiler complains of; empty if it names none. */
    private static String culprit(String text) {
        Matcher named = CULPRIT.matcher(text);
        if (!named.find()) {
            return "";
        }
        return named.group(1) != null ? named.group(1) : named.group(2) != null ? named.group(2) : named.group(3);
    }

    private String suggestion(String text, DrlFile file) {
        Matcher undefined = UNDEFINED.matcher(text);
        if (!undefined.find()) {
            return "";
        }
        List<String> imports = List.copyOf(file.imports().keySet());
        Class<?> type = new FactTypes(file.packageName(), imports, Set.of(), loader).resolve(undefined.group(2));
        return type == null ? "" : Wording.suggestion(undefined.group(1), Members.of(type));
    }
}
