package org.connectcompetency.rules.internal.rulebase;

import org.connectcompetency.rules.RuleExecutionException;
import org.kie.api.event.kiebase.BeforeFunctionRemovedEvent;
import org.kie.api.event.kiebase.BeforeKiePackageAddedEvent;
import org.kie.api.event.kiebase.BeforeKiePackageRemovedEvent;
import org.kie.api.event.kiebase.BeforeRuleAddedEvent;
import org.kie.api.event.kiebase.BeforeRuleRemovedEvent;
import org.kie.api.event.kiebase.DefaultKieBaseEventListener;

/**
 * Keeps rules from changing the rule base, which all calls share. The engine's own option against changes still lets a
 * rule be removed.
 */
final class Seal extends DefaultKieBaseEventListener {

    @Override
    public void beforeKiePackageAdded(BeforeKiePackageAddedEvent event) {
        throw refusal();
    }

    @Override
    public void beforeKiePackageRemoved(BeforeKiePackageRemovedEvent event) {
        throw refusal();
    }

    @Override
    public void beforeRuleAdded(BeforeRuleAddedEvent event) {
        throw refusal();
    }

    @Override
    public void beforeRuleRemoved(BeforeRuleRemovedEvent event) {
        throw refusal();
    }

    @Override
    public void beforeFunctionRemoved(BeforeFunctionRemovedEvent event) {
        throw refusal();
    }

    /** The engine changes the rule base only when no rule is left to fire, so it is not known which rule it was. */
    private static RuleExecutionException refusal() {
        return new RuleExecutionException(
                null, "A rule tries to change the rule base, which must stay as it was built.", null);
    }
}
