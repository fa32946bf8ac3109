package org.connectcompetency.reports.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.reports.internal.Marks;
import org.connectcompetency.reports.internal.Statement;
import org.connectcompetency.reports.internal.StatusWords;

/**
 * A requirement on the page.
 *
 * @param anchor the name by which the page refers to it
 * @param result its outcome
 * @param statements what was found for it, blockers first
 * @param reason why it is not asked for; empty if it is
 * @param bars the numbers that were compared
 */
public record Entry(
        String anchor, RequirementResult result, List<Statement> statements, String reason, List<Bar> bars) {

    static Entry of(RequirementResult result, int index, String reason, Marks marks) {
        return new Entry(
                "r" + (index + 1),
                result,
                Statement.of(result, marks),
                reason,
                result.measures().stream().map(Bar::of).toList());
    }

    /** Returns the words for its status. */
    public String status() {
        return StatusWords.of(result.status());
    }

    /** Returns the classes by which the page colours and filters it. */
    public String classes() {
        return style(result.status()) + (warnings().isEmpty() ? "" : " warned");
    }

    /** Returns the class of a status. */
    public static String style(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what blocks. */
    public List<Statement> blockers() {
        return statements.stream().filter(Statement::blocks).toList();
    }

    /** Returns the warnings. */
    public List<Statement> warnings() {
        return statements.stream().filter(each -> !each.blocks()).toList();
    }

    /** Returns whether it looks at each case study. */
    public boolean isAboutCaseStudies() {
        return result.scope() != Scope.PARTNER && !result.caseStudies().isEmpty();
    }

    /** Returns on what the judgement rests. */
    public String basis() {
        return StatusWords.of(result.basis());
    }

    /** Returns the numbers that were compared, in words. */
    public String measured() {
        return bars.stream().map(bar -> bar.name() + ": " + bar.numbers()).collect(Collectors.joining("; "));
    }

    /** Returns the outcome for each case study, in words. */
    public String caseStudies() {
        return result.caseStudies().stream()
                .map(each -> each.id() + ": " + StatusWords.of(each.status()))
                .collect(Collectors.joining("; "));
    }

    /** Returns the sign for a status, which repeats its colour for whoever does not see that. */
    public static String sign(Status status) {
        return switch (status) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case WAIVED -> "~";
            case NOT_APPLICABLE -> "–";
            case INFORMATIONAL -> "i";
        };
    }
}
