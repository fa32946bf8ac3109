package org.connectcompetency.rules.facts;

import java.util.Objects;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.jspecify.annotations.Nullable;

/**
 * A fact that does not count for a requirement, and why.
 *
 * @param requirement the requirement's id
 * @param caseStudy the id of the case study that it would have counted for, where the requirement is asked of case
 *     studies
 * @param group the badge, the item of evidence or the measure that it would have counted for; absent: it counts for
 *     none of the requirement's measures
 * @param code the reason, in kebab-case; stable
 * @param fact the fact that does not count
 * @param subject the fact's id or name, as a reader knows it
 * @param reason why, to be read after the subject: "was created on 2024-12-14, before 2024-12-15"
 * @param remedy what would make the fact count, as a sentence; absent: nothing does
 */
public record Exclusion(
        String requirement,
        @Nullable String caseStudy,
        @Nullable String group,
        String code,
        Object fact,
        String subject,
        String reason,
        @Nullable String remedy)
        implements ConcernsRequirement {

    /** Fails if something is missing, so that the error names the rule that left it out. */
    public Exclusion {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
    }

    /** Creates an exclusion of a fact that nothing makes count. */
    public Exclusion(
            String requirement,
            @Nullable String caseStudy,
            @Nullable String group,
            String code,
            Object fact,
            String subject,
            String reason) {
        this(requirement, caseStudy, group, code, fact, subject, reason, null);
    }

    /** Returns this exclusion for one badge, item of evidence or measure alone. */
    public Exclusion forMeasure(String counted) {
        return new Exclusion(requirement, caseStudy, counted, code, fact, subject, reason, remedy);
    }

    /** Returns this exclusion for the case study of that id. */
    public Exclusion forCaseStudy(String ofCaseStudy) {
        return new Exclusion(requirement, ofCaseStudy, group, code, fact, subject, reason, remedy);
    }

    /** Returns this exclusion with what would make the fact count, as a sentence: "Tag the opportunity." */
    public Exclusion mendedBy(String remedy) {
        return new Exclusion(
                requirement, caseStudy, group, code, fact, subject, reason, Objects.requireNonNull(remedy, "remedy"));
    }

    /** Returns this exclusion of a fact that nothing makes count, such as one that is too old. */
    public Exclusion beyondMending() {
        return new Exclusion(requirement, caseStudy, group, code, fact, subject, reason, null);
    }

    /**
     * Returns whether the fact does not count for {@code measure}; null asks whether it counts for no measure at all.
     */
    public boolean concerns(@Nullable String measure) {
        return group == null || group.equals(measure);
    }
}
