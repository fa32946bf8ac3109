package org.connectcompetency.examples.benchmarks.handwritten;

import java.math.BigDecimal;
import java.util.List;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.Severity;
import org.jspecify.annotations.Nullable;

/** A finding that is not complete yet: whether a gap blocks is known only when all case studies are judged. */
final class Draft {

    enum Kind {
        BLOCKER,
        GAP,
        WARNING
    }

    final Kind kind;
    private final String code;
    private final String message;
    private final String remedy;
    private final String rule;
    private @Nullable String subject;
    private @Nullable BigDecimal required;
    private @Nullable BigDecimal actual;
    private @Nullable String measure;

    Draft(Kind kind, String rule, String code, String message, String remedy) {
        this.kind = kind;
        this.rule = rule;
        this.code = code;
        this.message = message;
        this.remedy = remedy;
    }

    Draft about(String concerned) {
        subject = concerned;
        return this;
    }

    Draft measured(BigDecimal found, BigDecimal asked) {
        actual = found;
        required = asked;
        return this;
    }

    Draft measured(long found, long asked) {
        return measured(BigDecimal.valueOf(found), BigDecimal.valueOf(asked));
    }

    /** Sets the measure that the numbers belong to. */
    Draft of(String measured) {
        measure = measured;
        return this;
    }

    Draft requiring(long asked) {
        required = BigDecimal.valueOf(asked);
        return this;
    }

    @Nullable
    String subject() {
        return subject;
    }

    @Nullable
    String measure() {
        return measure;
    }

    boolean fallsShort() {
        return actual != null && required != null && actual.compareTo(required) < 0;
    }

    Finding finding(Page page, Severity gap, List<NotCounted> notCounted) {
        Severity severity = kind == Kind.BLOCKER ? Severity.BLOCKER : kind == Kind.GAP ? gap : Severity.WARNING;
        return new Finding(
                page.requirement.id(),
                code,
                severity,
                message,
                remedy,
                page.caseStudy,
                subject,
                required,
                actual,
                rule,
                notCounted);
    }
}
