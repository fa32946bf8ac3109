package org.connectcompetency.rules.facts;

import java.util.Objects;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Something that is given several times and counts once. It explains a number that falls short, and does not change it:
 * the counting is done by then.
 *
 * @param measurement the number that falls short
 * @param subject the id or name of what is given several times
 * @param reason how, to be read after the subject: "completed it 2 times, and counts once"
 */
public record Repetition(Measurement measurement, String subject, String reason) implements ConcernsRequirement {

    /** Fails if something is missing, so that the error names the rule that left it out. */
    public Repetition {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String requirement() {
        return measurement.requirement();
    }

    /** Returns the id of the case study that was measured, if one was. */
    public @Nullable String caseStudy() {
        return measurement.caseStudy();
    }

    /** Returns the badge, the item of evidence or the measure that it would have counted for. */
    public String group() {
        return measurement.group();
    }
}
