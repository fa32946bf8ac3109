package org.connectcompetency.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.connectcompetency.model.Checklist;
import org.connectcompetency.model.Requirement;
import org.connectcompetency.model.internal.Wording;
import org.connectcompetency.rules.RuleProblem;

/** What can be said of custom rules before they are compiled. */
final class DrlCheck {

    private final Checklist checklist;
    private final Set<String> ownRequirements;
    private final Set<String> takenNames;
    private final ImportPolicy imports;

    DrlCheck(Checklist checklist, Set<String> ownRequirements, Set<String> takenNames, ImportPolicy imports) {
        this.checklist = checklist;
        this.ownRequirements = ownRequirements;
        this.takenNames = takenNames;
        this.imports = imports;
    }

    /** Returns the problems of all files. */
    List<RuleProblem> problems(List<DrlFile> files) {
        List<RuleProblem> problems = new ArrayList<>();
        Map<String, String> fileByRule = new HashMap<>();
        for (DrlFile file : files) {
            problems.addAll(file.syntaxProblems());
            if (file.syntaxProblems().isEmpty()) {
                if (file.rules().isEmpty()) {
                    problems.add(new RuleProblem(file.source().name(), 0, null, "There is no rule here; there must be one at least."));
                }
                checkImports(file, problems);
                for (DrlFile.RuleText rule : file.rules()) {
                    checkName(file, rule, fileByRule, problems);
                    checkRequirements(file, rule, problems);
                }
                problems.addAll(file.unknownTypes());
            }
        }
        return problems;
    }

    private void checkImports(DrlFile file, List<RuleProblem> problems) {
        file.imports().forEach((imported, line) -> {
            if (!imports.allows(imported)) {
                problems.add(new RuleProblem(file.source().name(), line, null,
                        "The import of " + imported + " is not on the list of allowed imports."));
            }
        });
    }

    private void checkName(DrlFile file, DrlFile.RuleText rule, Map<String, String> fileByRule, List<RuleProblem> problems) {
        String other = takenNames.contains(rule.name()) ? "the built-in rules" : fileByRule.get(rule.name());
        if (other != null) {
            problems.add(problem(file, rule, "A rule must have a name of its own; one of the same name is in " + other + "."));
        }
        fileByRule.putIfAbsent(rule.name(), file.source().name());
    }

    private void checkRequirements(DrlFile file, DrlFile.RuleText rule, List<RuleProblem> problems) {
        if (rule.requirements().isEmpty()) {
            problems.add(problem(file, rule,
                    "The rule must say which requirement it judges: @requirement( \"ACC-005\" ), or one of your own with @title( \"…\" )."));
        }
        List<String> known = Stream.concat(
                        checklist.requirements().stream().map(Requirement::id), ownRequirements.stream())
                .toList();
        for (String id : rule.requirements()) {
            if (!known.contains(id)) {
                problems.add(problem(file, rule, "There is no requirement " + id + "." + Wording.suggestion(id, known)
                        + " A requirement of your own must have a @title( \"…\" ) in one of its rules."));
            }
        }
    }

    private static RuleProblem problem(DrlFile file, DrlFile.RuleText rule, String message) {
        return new RuleProblem(file.source().name(), rule.line(), rule.name(), message);
    }
}
