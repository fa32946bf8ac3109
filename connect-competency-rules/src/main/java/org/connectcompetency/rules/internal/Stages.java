package org.connectcompetency.rules.internal;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.rules.RuleExecutionException;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** A session of one validation, in which facts are inserted and rules fire stage by stage. */
final class Stages implements AutoCloseable {

    /** In the message of a condition that failed, the engine names the rule. */
    private static final Pattern RULE = Pattern.compile("Rule \"([^\"]+)\"");

    private final KieSession session;
    private final Guard guard;
    private final @Nullable Tracer tracer;

    Stages(KieBase rules, Budget budget, Transcript transcript, @Nullable Tracer tracer) {
        this.tracer = tracer;
        guard = new Guard(budget);
        session = rules.newKieSession();
        session.addEventListener(transcript);
        session.addEventListener(guard);
        if (tracer != null) {
            session.addEventListener(tracer);
        }
    }

    /** Inserts facts and lets the rules fire until none has anything left to say. */
    void fire(Collection<?> facts) {
        try {
            facts.forEach(session::insert);
            session.fireAllRules(guard);
        } catch (ConsequenceException e) {
            throw failure(e.getMatch().getRule().getName(), e);
        } catch (RuleExecutionException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            Matcher named = RULE.matcher(String.valueOf(e.getMessage()));
            throw failure(named.find() ? named.group(1) : guard.current(), e);
        }
    }

    /** Ends the session; here, and not as the fault of a rule, comes out what a listener threw. */
    @Override
    public void close() {
        session.dispose();
        if (tracer != null) {
            tracer.rethrow();
        }
    }

    private static RuleExecutionException failure(String rule, Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
            if (cause instanceof RuleExecutionException refused) {
                return refused;
            }
        }
        return new RuleExecutionException(rule, "The rule \"" + rule + "\" failed: " + cause, failure);
    }
}
