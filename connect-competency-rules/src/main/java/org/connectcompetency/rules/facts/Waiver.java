package org.connectcompetency.rules.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that is granted: the checklist does not ask for the requirements that it covers.
 *
 * @param claim the claim that holds
 * @param reason the ground, to be read after the claim's subject
 */
public record Waiver(Claim claim, String reason) {

    /** Fails if something is missing, so that the error names the rule that left it out. */
    public Waiver {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns the key of the waiver. */
    public String key() {
        return claim.waiver();
    }

    /** Returns the id of the only case study that it holds for; absent: it holds for all. */
    public @Nullable String caseStudy() {
        return claim.caseStudy();
    }

    /** Returns the ground as one sentence. */
    public String ground() {
        return claim.subject() + " " + reason + ".";
    }
}
