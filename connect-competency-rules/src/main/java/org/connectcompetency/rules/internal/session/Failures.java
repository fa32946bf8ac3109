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

    /** How the engine names the rule in the message of a condition that failed. */
    private static final Pattern RULE = Pattern.compile("Rule \"([^\"]+)\"");

    /** An exception may make up a new cause whenever it is asked for one, so the chain may have no end. */
    private static final int MOST_CAUSES = 100;

    private Failures() {}

    /**
     * Returns the exception that names the rule, if it is known.
     *
     * @param failure what ended the session
     * @param guard the guard of the session, if it had one
     */
    static RuleExecutionException of(Throwable failure, @Nullable Guard guard) {
        if (guard != null && guard.refusal() != null) {
            return guard.refusal();
        }
        if (failure instanceof RuleExecutionException refused) {
            return refused;
        }
        if (failure instanceof OutOfMemoryError && guard != null && guard.last() != null) {
            return outOfMemory(guard.last(), guard, failure);
        }
        if (failure instanceof ConsequenceException consequence) {
            // The engine's exception keeps its session in memory; what the rule threw is enough.
            Throwable thrown = consequence.getCause() == null ? consequence : consequence.getCause();
            return failed(consequence.getMatch().getRule().getName(), guard, thrown);
        }
        // Only an Error of a right-hand side comes here as it is; all else comes from a condition.
        String rule = guard != null && guard.running() != null ? guard.running() : namedByCondition(failure);
        return failed(rule, guard, failure);
    }

    /**
     * What fills the memory is most often what rules insert, and the rule that inserts without an end is the last one.
     */
    private static RuleExecutionException outOfMemory(String rule, Guard guard, Throwable thrown) {
        return new RuleExecutionException(
                rule,
                guard.subject(rule) + " failed when custom rules had inserted " + guard.inserted() + " facts: "
                        + text(thrown),
                thrown);
    }

    private static RuleExecutionException failed(@Nullable String rule, @Nullable Guard guard, Throwable thrown) {
        return new RuleExecutionException(rule, subject(rule, guard) + text(root(thrown)), thrown);
    }

    private static String subject(@Nullable String rule, @Nullable Guard guard) {
        if (rule == null) {
            return "A rule failed in its condition: ";
        }
        return (guard == null ? "The rule \"" + rule + "\"" : guard.subject(rule)) + " failed: ";
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

    /** Returns the last cause. */
    public static Throwable root(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        return chain.get(chain.size() - 1);
    }

    /** Returns the throwable and its causes, which may form a circle. */
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

    /** Returns what it says of itself; some fail even at that. */
    public static String text(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (RuntimeException | Error e) {
            return thrown.getClass().getName();
        }
    }
}
