package org.connectcompetency.examples.spark;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.foresight.Forecast;
import org.connectcompetency.rules.foresight.ForecastChange;
import org.jspecify.annotations.Nullable;

/**
 * A row of the statuses: how one requirement comes out for one application.
 *
 * @param file the file of the application
 * @param line its line in that file
 * @param result the result of the application
 * @param requirement the requirement's part of it
 * @param holdsUntil the last day before the verdict changes; absent: it does not, or nobody asked
 * @param change the next change of the requirement's status; absent: there is none, or nobody asked
 */
record StatusRow(
        String file,
        long line,
        ValidationResult result,
        RequirementResult requirement,
        @Nullable LocalDate holdsUntil,
        @Nullable ForecastChange change) {

    /** Returns the rows of an application, in the order of its result. */
    static Stream<StatusRow> of(String file, long line, ValidationResult result, @Nullable Forecast forecast) {
        return result.requirements().stream()
                .map(requirement -> new StatusRow(
                        file,
                        line,
                        result,
                        requirement,
                        forecast == null ? null : forecast.holdsUntil(),
                        forecast == null ? null : next(forecast, requirement.id())));
    }

    private static @Nullable ForecastChange next(Forecast forecast, String requirement) {
        return forecast.changes().stream()
                .filter(change -> change.requirement().equals(requirement))
                .findFirst()
                .orElse(null);
    }

    /** Returns how many findings of the requirement, and of its case studies, have that severity. */
    int findings(Severity severity) {
        Stream<Finding> ofCaseStudies =
                requirement.caseStudies().stream().flatMap(caseStudy -> caseStudy.findings().stream());
        return (int) Stream.concat(requirement.findings().stream(), ofCaseStudies)
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
