package org.connectcompetency.rules.internal.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.rules.RuleExecutionException;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;

/** Finds out which rule failed, and how. */
public final class Failures {

    /** In the message of a condition that failed, the engine names the rule. */
    private static final Pattern RULE = Pattern.compile("Rule \"([^\"]+)\"");

    /** A chain of causes can be made up as it is asked for. */
    private static final int MOST_CAUSES = 100;

    private Failures() {}

    /**
     * Names the rule.
     *
     * @param failure what ended the session
     * @param guard what guarded it, if anything did
     */
    static RuleExecutionException of(Throwable failure, @Nullable Guard guard) {
        if (guard != null && guard.refusal() != null) {
            return guard.refusal();
        }
        if (failure instanceof RuleExecutionException refused) {
            return refused;
        }
        if (failure instanceof ConsequenceException consequence) {
            // The engine's exception holds on to its session; what the rule threw is all that anybody needs.
            Throwable thrown = consequence.getCause() == null ? consequence : consequence.getCause();
            return failed(consequence.getMatch().getRule().getName(), thrown);
        }
        // An Error of a right-hand side comes as it is; all else of a condition.
        String rule = guard != null && guard.running() != null ? guard.running() : namedByCondition(failure);
        return failed(rule, failure);
    }

    private static RuleExecutionException failed(@Nullable String rule, Throwable thrown) {
        String what = rule == null ? "A rule failed in its condition: " : "The rule \"" + rule + "\" failed: ";
        return new RuleExecutionException(rule, what + text(root(thrown)), thrown);
    }

    private static @Nullable String namedByCondition(Throwable failure) {
        for (Throwable each : chain(failure)) {
            if (each instanceof ConstraintEvaluationException) {
                Matcher named = RULE.matcher(String.valueOf(each.getMessage()));
                return named.find() ? named.group(1) : null;
            }
        }
        return null;
    }

    /** Returns the cause of causes. */
    public static Throwable root(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        return chain.get(chain.size() - 1);
    }

    /** Returns the throwable and its causes, which may go round in circles. */
    private static List<Throwable> chain(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = thrown;
                each != null && chain.size() < MOST_CAUSES && seen.add(each);
                each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }

    private static String text(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (RuntimeException | Error e) {
            return thrown.getClass().getName();
        }
    }
}
