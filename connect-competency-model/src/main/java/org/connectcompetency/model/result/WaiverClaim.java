package org.connectcompetency.model.result;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that the application claims: by a technical review in any status, by another competency, or by a
 * Well-Architected report.
 *
 * @param waiver the waiver's key in the catalogue
 * @param caseStudy the id of the case study that it is claimed for; if absent, it is claimed for the whole application
 * @param holds whether it is granted
 * @param reason why it is granted, or what the claim lacks, in a sentence
 */
public record WaiverClaim(String waiver, @Nullable String caseStudy, boolean holds, String reason) {

    public WaiverClaim {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(reason, "reason");
    }
}
