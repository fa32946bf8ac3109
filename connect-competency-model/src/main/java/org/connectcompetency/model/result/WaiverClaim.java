package org.connectcompetency.model.result;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that the application lays claim to: by a technical review in whatever state, by another competency, or by a
 * Well-Architected report.
 *
 * @param waiver the waiver's key in the catalogue
 * @param caseStudy the id of the case study that it is claimed for; absent: it is claimed for the whole application
 * @param holds whether it is granted
 * @param reason the ground on which it is granted, or what the claim lacks; one sentence
 */
public record WaiverClaim(String waiver, @Nullable String caseStudy, boolean holds, String reason) {

    public WaiverClaim {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(reason, "reason");
    }
}
