package org.connectcompetency.rules.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which the checklist does not ask for what it asks otherwise.
 *
 * @param key which of the checklist's waivers
 * @param caseStudy the id of the only case study that it holds for; absent: it holds for all
 * @param reason the ground, as one sentence
 */
public record Waiver(String key, @Nullable String caseStudy, String reason) {

    /** Fails where something is missing, so that the rule that forgot it is the one to be named. */
    public Waiver {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
    }
}
