package org.connectcompetency.rules.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim to a waiver, which the application makes by one of its facts.
 *
 * @param waiver the waiver's key
 * @param caseStudy the id of the only case study that it is claimed for; absent: it is claimed for all
 * @param fact the fact, such as a technical review
 * @param subject the name by which readers know the fact, as it begins a sentence
 */
public record Claim(String waiver, @Nullable String caseStudy, Object fact, String subject) {

    /** Fails if something is missing, so that the error names the rule that left it out. */
    public Claim {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(subject, "subject");
    }

    /** Returns this claim for the case study of that id alone. */
    public Claim forCaseStudy(String id) {
        return new Claim(waiver, id, fact, subject);
    }

    /** Returns the waiver that this claim obtains, for a reason to be read after its subject: "is approved". */
    public Waiver holds(String reason) {
        return new Waiver(this, reason);
    }

    /** Returns that this claim does not hold, for a reason to be read after its subject: "is in review". */
    public RefusedWaiver fails(String reason) {
        return new RefusedWaiver(this, reason);
    }
}
