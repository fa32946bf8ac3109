package org.connectcompetency.rules.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.jspecify.annotations.Nullable;

/**
 * A number that a rule found, beside the one that the checklist asks for.
 *
 * @param assessment what it was found in
 * @param name what was measured, in kebab-case
 * @param subject the badge or case study that it was measured for, if not for the requirement as a whole
 * @param actual the application's number
 * @param required the checklist's number
 * @param bound what that number asks of the application's
 * @param counted what was counted, by id or name, sorted; empty where it was no count
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

    /** Fails where something is missing, so that the rule that forgot it is the one to be named. */
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

    /** Returns this measurement, made for one badge or the like. */
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

    /** Returns a report that the number keeps the requirement from being met. */
    public Report blocker(String code, String message, String remedy) {
        return numbered(assessment.blocker(code, message, remedy));
    }

    /** Returns a report that the number keeps the case study from satisfying the requirement. */
    public Report gap(String code, String message, String remedy) {
        return numbered(assessment.gap(code, message, remedy));
    }

    /** Returns a report that the number is worth knowing. */
    public Report warning(String code, String message, String remedy) {
        return numbered(assessment.warning(code, message, remedy));
    }

    /** Returns that {@code repeated} is given again, and counts once here. */
    public Repetition repeats(String repeated, String reason) {
        return new Repetition(this, repeated, reason);
    }

    /** Returns the case study that it was made for, if it was one. */
    @Nullable
    String caseStudy() {
        return assessment.caseStudy() == null ? null : assessment.caseStudy().id();
    }

    /** Returns the badge or item that it was made for; else the name of the measure. */
    String group() {
        return subject == null || subject.equals(caseStudy()) ? name : subject;
    }

    private Report numbered(Report report) {
        Report measured = report.measured(actual, required).ofMeasure(name);
        return subject == null || subject.equals(report.caseStudy()) ? measured : measured.about(subject);
    }
}
