package org.connectcompetency.rules.internal;

import java.util.List;
import org.connectcompetency.rules.RuleFiring;
import org.connectcompetency.rules.RuleListener;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener and the log of every rule that fires; not even made where neither wants to know. */
final class Tracer extends DefaultAgendaEventListener {

    private static final Logger LOG = LoggerFactory.getLogger("org.connectcompetency.rules.trace");

    private final @Nullable RuleListener listener;

    private Tracer(@Nullable RuleListener listener) {
        this.listener = listener;
    }

    static @Nullable Tracer of(@Nullable RuleListener listener) {
        return listener == null && !LOG.isDebugEnabled() ? null : new Tracer(listener);
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Rule rule = event.getMatch().getRule();
        List<String> requirements = RuleMetadata.names(rule.getMetaData().get(RuleMetadata.REQUIREMENT));
        List<Object> facts = List.copyOf(event.getMatch().getObjects());
        LOG.debug("{} fired on {}", rule.getName(), facts);
        if (listener != null) {
            listener.fired(new RuleFiring(rule.getName(), requirements, facts));
        }
    }
}
