package org.connectcompetency.rules.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that is granted: the checklist does not ask for what it asks otherwise.
 *
 * @param claim the claim that holds
 * @param reason the ground, to be read after the claim's subject
 */
public record Waiver(Claim claim, String reason) {

    /** Fails where something is missing, so that the rule that forgot it is the one to be named. */
    public Waiver {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns which of the checklist's waivers it is. */
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
