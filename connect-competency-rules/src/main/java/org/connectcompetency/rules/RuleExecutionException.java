package org.connectcompetency.rules;

import org.jspecify.annotations.Nullable;

/** A rule failed or did not end. There is no result; the validator can still be used. */
public final class RuleExecutionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String rule;

    /**
     * Says that {@code rule} failed.
     *
     * @param rule the rule's name, if it is known
     * @param cause what the rule threw, if it threw anything; this may be an {@link Error}
     */
    public RuleExecutionException(@Nullable String rule, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.rule = rule;
    }

    /**
     * Returns the name of the rule that failed, if it is known; the engine does not name the rule of every condition,
     * and it is not always found without it.
     */
    public @Nullable String rule() {
        return rule;
    }
}
