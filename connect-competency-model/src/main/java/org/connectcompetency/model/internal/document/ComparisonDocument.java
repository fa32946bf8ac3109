package org.connectcompetency.model.internal.document;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.StatusChange;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;

/** A comparison as it is written: of each result no more than the day and the verdict. */
public record ComparisonDocument(
        Side before,
        Side after,
        List<StatusChange> worse,
        List<StatusChange> better,
        List<Finding> newFindings,
        List<Finding> goneFindings) {

    /** One of the two results. */
    public record Side(LocalDate asOf, Verdict verdict) {

        private static Side of(ValidationResult result) {
            return new Side(result.asOf(), result.verdict());
        }
    }

    /** The document of a comparison. */
    public static ComparisonDocument of(ResultComparison comparison) {
        return new ComparisonDocument(
                Side.of(comparison.before()),
                Side.of(comparison.after()),
                comparison.worse(),
                comparison.better(),
                comparison.newFindings(),
                comparison.goneFindings());
    }
}
