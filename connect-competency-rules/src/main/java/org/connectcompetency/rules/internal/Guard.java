package org.connectcompetency.rules.internal;

import org.connectcompetency.rules.RuleExecutionException;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Keeps custom rules within their budget, and from changing facts. A consequence that never returns is beyond it: no JVM
 * can stop that.
 */
final class Guard extends DefaultRuleRuntimeEventListener implements AgendaFilter {

    private final Budget budget;
    private final long start = System.nanoTime();
    private int fired;
    private int inserted;
    private String current = "";

    Guard(Budget budget) {
        this.budget = budget;
    }

    /** Returns the name of the rule that fired last. */
    String current() {
        return current;
    }

    @Override
    public boolean accept(Match match) {
        current = match.getRule().getName();
        if (++fired > budget.firings()) {
            throw exceeded("fired more than " + budget.firings() + " times together with the other rules");
        }
        if (System.nanoTime() - start > budget.time().toNanos()) {
            throw exceeded("was about to fire when " + budget.time().toMillis() + " ms had passed");
        }
        return true;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getRule() != null && ++inserted > budget.facts()) {
            throw exceeded("inserted more than " + budget.facts() + " facts together with the other rules");
        }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw exceeded("changes a fact; facts are what the application says and must stay as they are");
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        throw exceeded("deletes a fact; facts are what the application says and must stay as they are");
    }

    private RuleExecutionException exceeded(String what) {
        return new RuleExecutionException(current, "The rule \"" + current + "\" " + what + ".", null);
    }
}
