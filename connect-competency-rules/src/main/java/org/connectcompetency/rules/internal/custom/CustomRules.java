package org.connectcompetency.rules.internal.custom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.rules.RuleSource;
import org.connectcompetency.rules.internal.rulebase.CompiledRules;
import org.connectcompetency.rules.internal.rulebase.LoadedRule;

/**
 * The rules of a caller, compiled. They make up a rule base of their own, so that the built-in rules stay as they were
 * compiled when this library was built.
 *
 * @param sources the DRL files
 * @param compiled the compiled rules
 * @param rules the rules with their metadata
 * @param requirements the requirements that the rules bring, in the order of the files
 * @param places the file and line where each rule begins, by the name of the rule
 */
public record CustomRules(
        List<RuleSource> sources,
        CompiledRules compiled,
        List<LoadedRule> rules,
        List<Requirement> requirements,
        Map<String, String> places) {

    /** Returns the ids of the requirements that the rules bring. */
    public Set<String> ids() {
        return requirements.stream().map(Requirement::id).collect(Collectors.toSet());
    }

    /** Returns the ids of the requirements that each rule names, by the name of the rule. */
    public Map<String, List<String>> requirementsByRule() {
        return rules.stream().collect(Collectors.toMap(rule -> rule.reference().name(), LoadedRule::requirements));
    }

    /** Returns the text of the files, each with its name. */
    public String text() {
        return sources.stream()
                .map(source -> source.name() + "\n" + source.drl())
                .collect(Collectors.joining("\n"));
    }
}
