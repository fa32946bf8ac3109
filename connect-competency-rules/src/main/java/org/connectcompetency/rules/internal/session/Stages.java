package org.connectcompetency.rules.internal.session;

import java.util.Collection;
import java.util.Objects;
import org.connectcompetency.rules.RuleExecutionException;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/** A session of one validation, in which facts are inserted and rules fire stage by stage. */
public final class Stages implements AutoCloseable {

    private @Nullable KieSession session;
    private final RuleRuntimeEventListener listener;
    private final @Nullable Guard guard;
    private final @Nullable Tracer tracer;
    private final Budget budget;
    private final long start = System.nanoTime();

    private Stages(
            KieBase rules,
            RuleRuntimeEventListener listener,
            @Nullable Guard guard,
            Budget budget,
            @Nullable Tracer tracer) {
        this.budget = budget;
        this.listener = listener;
        this.guard = guard;
        this.tracer = tracer;
        KieSession begun = rules.newKieSession();
        if (tracer != null) {
            begun.addEventListener(tracer);
        }
        session = begun;
    }

    /** Returns a session of built-in rules, which need no guard but for their time. */
    public static Stages ofBuiltIn(KieBase rules, Transcript transcript, Budget budget, @Nullable Tracer tracer) {
        return new Stages(rules, transcript, null, budget, tracer);
    }

    /** Returns a session of custom rules, with their guard. */
    public static Stages ofCustom(KieBase rules, Guard guard, @Nullable Tracer tracer) {
        return new Stages(rules, guard, guard, guard.budget(), tracer);
    }

    /** Inserts facts and lets the rules fire until none is left to fire. */
    public void fire(Collection<?> facts) {
        try {
            fire(Objects.requireNonNull(session, "session"), facts);
        } catch (OutOfMemoryError e) {
            if (guard == null) {
                throw e;
            }
            // What the rules inserted may be what fills the memory, and there must be room to name the rule.
            dispose();
            guard.forget();
            throw Failures.of(e, guard);
        } catch (Exception | Error e) {
            if (guard == null && Failures.root(e) instanceof VirtualMachineError fault) {
                // Memory or stack gave out, which says nothing of a rule.
                throw fault;
            }
            throw Failures.of(e, guard);
        }
    }

    private void fire(KieSession session, Collection<?> facts) {
        facts.forEach(session::insert);
        if (guard == null) {
            // The listener is added only now, as it need not hear of the many facts that are inserted from outside.
            session.addEventListener(listener);
            session.fireAllRules(match -> isInTime());
            session.removeEventListener(listener);
            isInTime();
        } else {
            guard.watch(session);
            session.fireAllRules(guard);
            guard.finish();
            String last = guard.last();
            session.fireAllRules(match -> {
                throw guard.refuse(
                        last, "halts the engine, so that \"" + match.getRule().getName() + "\" would not fire");
            });
            guard.unwatch();
        }
    }

    /** Checked between firings and at the end; conditions cannot be interrupted. */
    private boolean isInTime() {
        if (budget.isOver(start)) {
            throw new RuleExecutionException(
                    null, "The built-in rules took longer than " + budget.time().toMillis() + " ms.", null);
        }
        return true;
    }

    private void dispose() {
        if (session != null) {
            session.dispose();
            session = null;
        }
    }

    /** Ends the session, and throws what a listener threw: it is no fault of a rule. */
    @Override
    public void close() {
        dispose();
        if (tracer != null) {
            tracer.rethrow();
        }
    }
}
