package org.connectcompetency.reports.internal;

import java.util.List;
import java.util.Set;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.ResultComparison;
import org.jspecify.annotations.Nullable;

/** How findings stand to those of an earlier result, if there is one to compare with. */
public final class Marks {

    /** Marks nothing. */
    public static final Marks NONE = new Marks(null);

    private final @Nullable ResultComparison comparison;
    private final Set<Finding> fresh;

    private Marks(@Nullable ResultComparison comparison) {
        this.comparison = comparison;
        fresh = comparison == null ? Set.of() : Set.copyOf(comparison.newFindings());
    }

    /** Marks what is new and known in the later result of a comparison. */
    public static Marks of(ResultComparison comparison) {
        return new Marks(comparison);
    }

    /** Returns "new" or "known"; empty if there is nothing to compare with. */
    public String of(Finding finding) {
        if (comparison == null) {
            return "";
        }
        return fresh.contains(finding) ? "new" : "known";
    }

    /** Returns the findings that the earlier result alone has. */
    public List<Finding> gone() {
        return comparison == null ? List.of() : comparison.goneFindings();
    }

    /** Returns those of one requirement. */
    public List<Finding> gone(String requirement) {
        return gone().stream()
                .filter(each -> each.requirement().equals(requirement))
                .toList();
    }

    /** Returns how many findings are new, known and gone, in a sentence; empty if there is nothing to compare with. */
    public String summary() {
        return comparison == null
                ? ""
                : "Compared with the result as of " + comparison.before().asOf() + ": "
                        + comparison.newFindings().size() + " new, "
                        + comparison.knownFindings().size() + " known, "
                        + comparison.goneFindings().size() + " gone.";
    }
}
