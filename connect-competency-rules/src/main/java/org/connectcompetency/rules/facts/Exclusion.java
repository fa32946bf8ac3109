package org.connectcompetency.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fact that does not count for a requirement, and why.
 *
 * @param requirement the requirement's id
 * @param caseStudy the id of the case study that it would have counted for, where the requirement is asked of case studies
 * @param group the badge or the item of evidence that it would have counted for, where the requirement counts by those
 * @param code the reason, in kebab-case; stable
 * @param fact the fact that does not count
 * @param subject the fact's id or name, as a reader knows it
 * @param reason why, to be read after the subject: "was created on 2024-12-14, before 2024-12-15"
 */
public record Exclusion(
        String requirement,
        @Nullable String caseStudy,
        @Nullable String group,
        String code,
        Object fact,
        String subject,
        String reason) {

    /** Returns this exclusion for one badge or item of evidence alone. */
    public Exclusion of(String counted) {
        return new Exclusion(requirement, caseStudy, counted, code, fact, subject, reason);
    }
}
