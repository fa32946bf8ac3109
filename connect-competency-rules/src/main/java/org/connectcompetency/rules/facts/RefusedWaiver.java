package org.connectcompetency.rules.facts;

import java.util.Objects;

/**
 * A reason why a claim to a waiver does not hold.
 *
 * @param claim the claim
 * @param reason what it lacks, to be read after the claim's subject
 */
public record RefusedWaiver(Claim claim, String reason) {

    /** Fails if something is missing, so that the error names the rule that left it out. */
    public RefusedWaiver {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns the key of the waiver. */
    public String key() {
        return claim.waiver();
    }
}
