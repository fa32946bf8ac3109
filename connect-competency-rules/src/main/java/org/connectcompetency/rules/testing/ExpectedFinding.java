package org.connectcompetency.rules.testing;

import java.math.BigDecimal;
import java.util.Objects;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a test expects. What is not stated must be absent: a test that leaves out the subject or the numbers
 * fails if the finding has any.
 *
 * @param severity its severity
 * @param code its code
 * @param caseStudy the id of the case study that it belongs to
 * @param subject its subject
 * @param actual the application's number
 * @param required the checklist's number
 * @param fragment a part of its message; absent if any message will do
 */
public record ExpectedFinding(
        Severity severity,
        String code,
        @Nullable String caseStudy,
        @Nullable String subject,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal required,
        @Nullable String fragment) {

    /** Expects a BLOCKER with that code. */
    public static ExpectedFinding blocker(String code) {
        return new ExpectedFinding(Severity.BLOCKER, code, null, null, null, null, null);
    }

    /** Expects a WARNING with that code. */
    public static ExpectedFinding warning(String code) {
        return new ExpectedFinding(Severity.WARNING, code, null, null, null, null, null);
    }

    /** Expects it under the case study of that id. */
    public ExpectedFinding caseStudy(String id) {
        return new ExpectedFinding(severity, code, id, subject, actual, required, fragment);
    }

    /** Expects it to concern that badge, person, opportunity or item. */
    public ExpectedFinding subject(String concerned) {
        return new ExpectedFinding(severity, code, caseStudy, concerned, actual, required, fragment);
    }

    /** Expects the application's number and the checklist's. */
    public ExpectedFinding measured(Number found, Number asked) {
        return new ExpectedFinding(severity, code, caseStudy, subject, decimal(found), decimal(asked), fragment);
    }

    /** Expects the checklist's number alone. */
    public ExpectedFinding requiring(Number asked) {
        return new ExpectedFinding(severity, code, caseStudy, subject, null, decimal(asked), fragment);
    }

    /** Expects the message to contain {@code text}. */
    public ExpectedFinding saying(String text) {
        return new ExpectedFinding(severity, code, caseStudy, subject, actual, required, text);
    }

    boolean matches(Finding finding) {
        return severity == finding.severity()
                && code.equals(finding.code())
                && Objects.equals(caseStudy, finding.caseStudy())
                && Objects.equals(subject, finding.subject())
                && same(actual, finding.actual())
                && same(required, finding.required())
                && (fragment == null || finding.message().contains(fragment));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }
}
