package org.connectcompetency.rules.facts;

import java.util.Objects;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Something that was given again and counts once. It explains a number that falls short, and has no effect on it: what
 * is counted is known by then.
 *
 * @param measurement the number that falls short
 * @param subject what was given again, by its id or name
 * @param reason how, to be read after the subject: "completed it 2 times, and counts once"
 */
public record Repetition(Measurement measurement, String subject, String reason) implements ConcernsRequirement {

    /** Fails where something is missing, so that the rule that forgot it is the one to be named. */
    public Repetition {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String requirement() {
        return measurement.requirement();
    }

    /** Returns the id of the case study that was measured, if it was one. */
    public @Nullable String caseStudy() {
        return measurement.caseStudy();
    }

    /** Returns the badge, the item of evidence or the measure that it would have counted for. */
    public String group() {
        return measurement.group();
    }
}
