package org.connectcompetency.rules.facts;

import java.util.Objects;

/**
 * A reason why a claim to a waiver does not hold.
 *
 * @param claim the claim
 * @param reason what it lacks, to be read after the claim's subject
 */
public record RefusedWaiver(Claim claim, String reason) {

    /** Fails where something is missing, so that the rule that forgot it is the one to be named. */
    public RefusedWaiver {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns which of the checklist's waivers it is. */
    public String key() {
        return claim.waiver();
    }
}
