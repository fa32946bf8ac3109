package org.connectcompetency.rules.internal.session;

import java.util.Map;
import org.connectcompetency.rules.RuleExecutionException;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Stops custom rules that exceed their budget, change facts, or insert what they must not. It listens only while rules
 * fire, so a rule did whatever it hears of. It cannot stop a consequence that never returns.
 */
public final class Guard extends DefaultAgendaEventListener implements RuleRuntimeEventListener, AgendaFilter {

    private final Budget budget;
    private final Additions additions;
    private final Transcript transcript;
    private final Map<String, String> places;
    private final long start = System.nanoTime();
    private int fired;
    private int inserted;
    private @Nullable KieSession watched;
    private @Nullable String last;
    private @Nullable String running;
    private @Nullable RuleExecutionException refusal;

    /**
     * Sets up a guard.
     *
     * @param budget the limits of the rules
     * @param additions what the rules may add
     * @param transcript what takes down what they insert
     * @param places the file and line where each rule begins, by the name of the rule
     */
    public Guard(Budget budget, Additions additions, Transcript transcript, Map<String, String> places) {
        this.budget = budget;
        this.additions = additions;
        this.transcript = transcript;
        this.places = places;
    }

    void watch(KieSession session) {
        watched = session;
        session.addEventListener((RuleRuntimeEventListener) this);
        session.addEventListener((AgendaEventListener) this);
    }

    void unwatch() {
        if (watched != null) {
            watched.removeEventListener((RuleRuntimeEventListener) this);
            watched.removeEventListener((AgendaEventListener) this);
        }
    }

    /** Returns the limits of the rules. */
    Budget budget() {
        return budget;
    }

    /** Returns the name of the rule whose right-hand side is running, or has failed. */
    @Nullable
    String running() {
        return running;
    }

    /** Returns a rule as a sentence begins with it: its name, and where it is written. */
    String subject(@Nullable String rule) {
        String place = rule == null ? null : places.get(rule);
        return "The rule \"" + rule + "\"" + (place == null ? "" : " (" + place + ")");
    }

    /** Returns the name of the rule that fired last. */
    @Nullable
    String last() {
        return last;
    }

    /** Returns how many facts the rules inserted. */
    int inserted() {
        return inserted;
    }

    /** Lets go of all that the rules inserted. */
    void forget() {
        watched = null;
        transcript.forget();
    }

    /** Returns why the rules were stopped; a rule that catches the exception does not undo it. */
    @Nullable
    RuleExecutionException refusal() {
        return refusal;
    }

    @Override
    public boolean accept(Match match) {
        requireNothingRefused();
        last = match.getRule().getName();
        if (++fired > budget.firings()) {
            throw refuse(last, "fired more than " + budget.firings() + " times together with the other rules");
        }
        if (budget.isOver(start)) {
            throw refuse(last, "was about to fire when " + budget.time().toMillis() + " ms had passed");
        }
        return true;
    }

    /**
     * Checks once more when no rule is left to fire. Conditions cannot be interrupted, so the time may be over by now.
     */
    void finish() {
        requireNothingRefused();
        if (budget.isOver(start)) {
            refusal = new RuleExecutionException(
                    null,
                    "The custom rules took longer than " + budget.time().toMillis() + " ms, in their conditions.",
                    null);
            throw refusal;
        }
    }

    private void requireNothingRefused() {
        if (refusal != null) {
            throw refusal;
        }
        if (watched == null
                || !watched.getRuleRuntimeEventListeners().contains(this)
                || !watched.getAgendaEventListeners().contains(this)) {
            throw refuse(last, "removes the listeners that hear what rules report");
        }
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        running = event.getMatch().getRule().getName();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        running = null;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        String rule = String.valueOf(last);
        if (++inserted > budget.facts()) {
            throw refuse(rule, "inserted more than " + budget.facts() + " facts together with the other rules");
        }
        String fault = additions.fault(rule, event.getObject());
        if (fault != null) {
            throw refuse(rule, fault);
        }
        transcript.take(event.getObject(), rule);
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw refuse(last, "changes a fact; facts are what the application says and must stay as they are");
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        throw refuse(last, "deletes a fact; facts are what the application says and must stay as they are");
    }

    /** Returns the refusal; if there was one before, that one. */
    RuleExecutionException refuse(@Nullable String rule, String what) {
        if (refusal == null) {
            refusal = new RuleExecutionException(rule, subject(rule) + " " + what + ".", null);
        }
        return refusal;
    }
}
