package org.connectcompetency.rules.internal.session;

import java.util.List;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.rules.RuleFiring;
import org.connectcompetency.rules.RuleListener;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a listener and the log of every rule that fires; there is none if neither wants to know. It tells them before
 * the right-hand side runs, so that a trace shows a rule that fails.
 */
public final class Tracer extends DefaultAgendaEventListener {

    private static final Logger LOG = LoggerFactory.getLogger("org.connectcompetency.rules.trace");

    private final ConcernedRequirements concern;
    private final @Nullable RuleListener listener;
    private @Nullable Throwable thrown;

    private Tracer(@Nullable RuleListener listener, Checklist checklist) {
        this.listener = listener;
        concern = new ConcernedRequirements(checklist);
    }

    public static @Nullable Tracer of(@Nullable RuleListener listener, Checklist checklist) {
        return listener == null && !LOG.isDebugEnabled() ? null : new Tracer(listener, checklist);
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        Rule rule = event.getMatch().getRule();
        List<Object> facts = List.copyOf(event.getMatch().getObjects());
        List<String> requirements = concern.of(rule, facts);
        LOG.debug("{} fires for {} on {}", rule.getName(), requirements, facts);
        if (listener != null && thrown == null) {
            tell(listener, new RuleFiring(rule.getName(), requirements, facts));
        }
    }

    /** What a listener throws must not pass through the engine, which would take it for a fault of a rule. */
    private void tell(RuleListener told, RuleFiring firing) {
        try {
            told.fired(firing);
        } catch (RuntimeException | Error e) {
            thrown = e;
        }
    }

    /** Throws what the listener threw. */
    void rethrow() {
        if (thrown instanceof RuntimeException failure) {
            throw failure;
        }
        if (thrown instanceof Error failure) {
            throw failure;
        }
    }
}
