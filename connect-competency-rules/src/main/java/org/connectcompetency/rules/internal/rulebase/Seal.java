package org.connectcompetency.rules.internal.rulebase;

import org.connectcompetency.rules.RuleExecutionException;
import org.kie.api.event.kiebase.BeforeFunctionRemovedEvent;
import org.kie.api.event.kiebase.BeforeKiePackageAddedEvent;
import org.kie.api.event.kiebase.BeforeKiePackageRemovedEvent;
import org.kie.api.event.kiebase.BeforeRuleAddedEvent;
import org.kie.api.event.kiebase.BeforeRuleRemovedEvent;
import org.kie.api.event.kiebase.DefaultKieBaseEventListener;

/**
 * Keeps rules from changing the rule base, which all calls share. The engine's own option against changes keeps nobody
 * from removing a rule.
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

    /**
     * The engine changes the rule base when the session has come to rest, so nobody knows by then which rule it was.
     */
    private static RuleExecutionException refusal() {
        return new RuleExecutionException(
                null, "A rule wants to change the rules, which must stay as they were built.", null);
    }
}
