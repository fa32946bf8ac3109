package org.connectcompetency.rules.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That the application lays claim to a waiver by one of its facts.
 *
 * @param waiver the waiver's key
 * @param caseStudy the id of the only case study that it is claimed for; absent: it is claimed for all
 * @param fact the fact, such as a technical review
 * @param subject what readers know the fact by, as it stands at the beginning of a sentence
 */
public record Claim(String waiver, @Nullable String caseStudy, Object fact, String subject) {

    /** Fails where something is missing, so that the rule that forgot it is the one to be named. */
    public Claim {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(subject, "subject");
    }

    /** Returns this claim for the case study of that id alone. */
    public Claim forCaseStudy(String id) {
        return new Claim(waiver, id, fact, subject);
    }

    /** Returns that it holds, for a reason to be read after its subject: "is approved". */
    public Waiver holds(String reason) {
        return new Waiver(this, reason);
    }

    /** Returns that it does not hold, for a reason to be read after its subject: "is in review". */
    public RefusedWaiver fails(String reason) {
        return new RefusedWaiver(this, reason);
    }
}
