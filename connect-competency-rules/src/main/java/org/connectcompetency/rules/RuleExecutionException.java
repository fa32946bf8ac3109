package org.connectcompetency.rules;

import org.jspecify.annotations.Nullable;

/** A rule failed or did not come to an end; there is no result, and the validator can be used on. */
public final class RuleExecutionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String rule;

    /**
     * Says that {@code rule} failed.
     *
     * @param rule the rule's name, if it is known
     * @param cause what the rule threw, if it threw anything; an error of the JVM, too
     */
    public RuleExecutionException(@Nullable String rule, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.rule = rule;
    }

    /**
     * Returns the name of the rule that failed, if it is known; the engine does not tell of every condition whose it
     * is.
     */
    public @Nullable String rule() {
        return rule;
    }
}
