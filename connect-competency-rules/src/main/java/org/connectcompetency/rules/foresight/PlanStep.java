package org.connectcompetency.rules.foresight;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done, as a BLOCKER says.
 *
 * @param requirement the requirement's id
 * @param caseStudy the id of the case study concerned, if it is about one
 * @param subject the badge, person, opportunity or item concerned, if any
 * @param code the finding's code
 * @param message what is wrong on the day of the plan
 * @param remedy what to do about it
 * @param shortfall the required number less the actual one, if there are both; {@code short} in JSON
 * @param lapsesOn the first day on which the requirement is not met, if it is not open already
 * @param mend what was given, does not count, and would count if something were done for it
 */
public record PlanStep(
        String requirement,
        @Nullable String caseStudy,
        @Nullable String subject,
        String code,
        String message,
        String remedy,
        @JsonProperty("short") @Nullable BigDecimal shortfall,
        @Nullable LocalDate lapsesOn,
        List<Mend> mend) {

    public PlanStep {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
        mend = List.copyOf(mend);
    }
}
