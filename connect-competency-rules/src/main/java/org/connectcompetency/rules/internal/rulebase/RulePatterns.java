package org.connectcompetency.rules.internal.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.checklist.RuleReference;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;

/** What the conditions of rules look at, as far as it can be seen without running them: the types of facts. */
public final class RulePatterns {

    private final Map<String, List<Look>> byRule = new HashMap<>();

    /**
     * That a condition looks at facts of a type.
     *
     * @param type the type
     * @param collective whether it asks for none, any or all of them, and not for one: in {@code not}, {@code exists}
     *     or {@code accumulate}
     */
    public record Look(Class<?> type, boolean collective) {}

    private RulePatterns() {}

    /** Returns what these rules look at. */
    public static RulePatterns of(CompiledRules rules) {
        RulePatterns patterns = new RulePatterns();
        for (Rule rule : rules.rules()) {
            List<Look> looks = new ArrayList<>();
            add(rule.getView(), false, looks);
            patterns.byRule.put(rule.getName(), looks);
        }
        return patterns;
    }

    private static void add(Condition condition, boolean collective, List<Look> looks) {
        if (condition instanceof AccumulatePattern<?> accumulate) {
            add(accumulate.getCondition(), true, looks);
            return;
        }
        if (condition instanceof Pattern<?> pattern) {
            Variable<?> matched = pattern.getPatternVariable();
            looks.add(new Look(matched.getType(), collective));
            return;
        }
        boolean inside =
                collective || condition.getType() != Condition.Type.AND && condition.getType() != Condition.Type.OR;
        condition.getSubConditions().forEach(each -> add(each, inside, looks));
    }

    /** Returns what a rule looks at. */
    public List<Look> of(RuleReference rule) {
        return byRule.getOrDefault(rule.name(), List.of());
    }

    /** Returns the types of all facts that these rules look at. */
    public Set<Class<?>> types(Collection<RuleReference> rules) {
        Set<Class<?>> types = new LinkedHashSet<>();
        rules.forEach(rule -> of(rule).forEach(look -> types.add(look.type())));
        return types;
    }
}
