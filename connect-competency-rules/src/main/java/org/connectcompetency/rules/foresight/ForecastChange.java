package org.connectcompetency.rules.foresight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Status;

/**
 * That a requirement comes out differently from one day to the next.
 *
 * @param on the first day on which it does
 * @param requirement the requirement's id
 * @param from its status on the day before
 * @param to its status on that day
 * @param findings what is found for it on that day, with the findings of its case studies
 */
public record ForecastChange(LocalDate on, String requirement, Status from, Status to, List<Finding> findings) {

    public ForecastChange {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        findings = List.copyOf(findings);
    }
}
