package org.connectcompetency.rules.facts;

import java.math.BigDecimal;
import java.util.Objects;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.jspecify.annotations.Nullable;

/**
 * What one rule reports about a requirement. The rule's right-hand side inserts it, and it becomes a finding of the
 * result.
 *
 * @param requirement the requirement's id
 * @param caseStudy the id of the case study that was assessed, if one was
 * @param kind how serious it is
 * @param code what is wrong, in kebab-case; stable
 * @param message the fact, with its numbers
 * @param remedy what to do
 * @param subject the badge, person, opportunity or item concerned
 * @param required the checklist's number, where there is one
 * @param actual the application's number
 * @param measure the name of the measure that the numbers belong to, if there is one
 */
public record Report(
        String requirement,
        @Nullable String caseStudy,
        Kind kind,
        String code,
        String message,
        String remedy,
        @Nullable String subject,
        @Nullable BigDecimal required,
        @Nullable BigDecimal actual,
        @Nullable String measure)
        implements ConcernsRequirement {

    /** How serious a report is. */
    public enum Kind {
        /** The requirement is not met. */
        BLOCKER,
        /**
         * This case study does not satisfy the requirement: a BLOCKER, or a WARNING where one satisfied case study is
         * enough and there is one.
         */
        GAP,
        /** Worth knowing; the requirement may be met all the same. */
        WARNING
    }

    /** Fails if something is missing, so that the error names the rule that left it out. */
    public Report {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    Report(String requirement, @Nullable String caseStudy, Kind kind, String code, String message, String remedy) {
        this(requirement, caseStudy, kind, code, message, remedy, null, null, null, null);
    }

    /** Returns this report with the badge, person, opportunity or item that it concerns. */
    public Report about(String concerned) {
        return new Report(requirement, caseStudy, kind, code, message, remedy, concerned, required, actual, measure);
    }

    /** Returns this report with the application's number and the checklist's. */
    public Report measured(Number found, Number asked) {
        return new Report(
                requirement, caseStudy, kind, code, message, remedy, subject, decimal(asked), decimal(found), measure);
    }

    /** Returns this report with the checklist's number, where the application has none to compare with it. */
    public Report requiring(Number asked) {
        return new Report(requirement, caseStudy, kind, code, message, remedy, subject, decimal(asked), null, measure);
    }

    /** Returns this report, with numbers that belong to the measure of that name. */
    Report ofMeasure(String named) {
        return new Report(requirement, caseStudy, kind, code, message, remedy, subject, required, actual, named);
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
