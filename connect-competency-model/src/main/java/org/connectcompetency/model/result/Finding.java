package org.connectcompetency.model.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a rule found about a requirement.
 *
 * @param requirement the requirement's id
 * @param code the kind of finding, in kebab-case; stable from version to version
 * @param severity its effect on the requirement
 * @param message the fact, with its numbers
 * @param remedy what to do about it
 * @param caseStudy the id of the case study concerned, if it is about one
 * @param subject the badge, person, opportunity or item concerned, if any
 * @param required the threshold that was compared with, if there is one
 * @param actual the number that was compared with it
 * @param rule the name of the rule that found it
 * @param notCounted if {@code actual} falls short of {@code required}: what is given but does not count, sorted; left
 *     out of JSON when empty
 */
public record Finding(
        String requirement,
        String code,
        Severity severity,
        String message,
        String remedy,
        @Nullable String caseStudy,
        @Nullable String subject,
        @Nullable BigDecimal required,
        @Nullable BigDecimal actual,
        String rule,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NotCounted> notCounted)
        implements ConcernsRequirement {

    public Finding {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
        required = Components.optionalNumber(required, "required");
        actual = Components.optionalNumber(actual, "actual");
        Objects.requireNonNull(rule, "rule");
        notCounted = Components.list(notCounted, "notCounted");
    }
}
