package org.connectcompetency.rules.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.jspecify.annotations.Nullable;

/**
 * A number that a rule found, and the number that the checklist asks for.
 *
 * @param assessment the assessment in which it was found
 * @param name what was measured, in kebab-case
 * @param subject the badge or case study that it was measured for, if not for the requirement as a whole
 * @param actual the application's number
 * @param required the checklist's number
 * @param bound how the application's number must compare with the checklist's
 * @param counted what was counted, by id or name, sorted; empty if the number is not a count
 */
public record Measurement(
        Assessment assessment,
        String name,
        @Nullable String subject,
        BigDecimal actual,
        BigDecimal required,
        Bound bound,
        List<String> counted)
        implements ConcernsRequirement {

    /** Fails if something is missing, so that the error names the rule that left it out. */
    public Measurement {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(counted, "counted");
    }

    @Override
    public String requirement() {
        return assessment.requirement();
    }

    /** Returns this measurement for one badge or the like. */
    public Measurement forSubject(String measured) {
        return new Measurement(assessment, name, measured, actual, required, bound, counted);
    }

    /** Returns this measurement with the ids or names of what was counted. */
    public Measurement counting(Collection<?> facts) {
        List<String> names = facts.stream().map(String::valueOf).sorted().toList();
        return new Measurement(assessment, name, subject, actual, required, bound, names);
    }

    /** Returns "3 of 4". */
    public String ratio() {
        return actual.toPlainString() + " of " + required.toPlainString();
    }

    /** Returns a report, with both numbers, that the requirement is not met. */
    public Report blocker(String code, String message, String remedy) {
        return numbered(assessment.blocker(code, message, remedy));
    }

    /** Returns a report, with both numbers, that the case study does not satisfy the requirement. */
    public Report gap(String code, String message, String remedy) {
        return numbered(assessment.gap(code, message, remedy));
    }

    /** Returns a report, with both numbers, of something worth knowing. */
    public Report warning(String code, String message, String remedy) {
        return numbered(assessment.warning(code, message, remedy));
    }

    /** Returns that {@code repeated} is given several times, and counts once here. */
    public Repetition repeats(String repeated, String reason) {
        return new Repetition(this, repeated, reason);
    }

    /** Returns the id of the case study that was measured, if one was. */
    @Nullable
    String caseStudy() {
        return assessment.caseStudy() == null ? null : assessment.caseStudy().id();
    }

    /** Returns the badge or item that was measured; else the name of the measure. */
    String group() {
        return subject == null || subject.equals(caseStudy()) ? name : subject;
    }

    private Report numbered(Report report) {
        Report measured = report.measured(actual, required).ofMeasure(name);
        return subject == null || subject.equals(report.caseStudy()) ? measured : measured.about(subject);
    }
}
