package org.connectcompetency.examples.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.StatusChange;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;

/** A comparison for somebody who wants to know whether it went well: what is worse, new, gone and better. */
final class ComparisonText {

    private final ResultComparison comparison;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    ComparisonText(ResultComparison comparison, boolean colour) {
        this.comparison = comparison;
        this.colour = colour;
        summary();
        statuses("Worse", Style.BAD, comparison.worse());
        findings("New blockers", Style.BAD, comparison.after(), blockers(comparison.newFindings(), true));
        findings("New warnings", Style.CAUTION, comparison.after(), blockers(comparison.newFindings(), false));
        gone();
        statuses("Better", Style.GOOD, comparison.better());
    }

    /** Returns the report, ending with a line break. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    private void summary() {
        ValidationResult before = comparison.before();
        ValidationResult after = comparison.after();
        Style style = comparison.hasWorsened() ? Style.BAD : Style.GOOD;
        String headline = (comparison.hasWorsened() ? "WORSE" : "NOT WORSE") + " — " + after.partner() + ": "
                + name(before.verdict()) + " as of " + before.asOf() + ", " + name(after.verdict()) + " as of "
                + after.asOf();
        PlainText.wrapped("", headline).forEach(line -> lines.add(style.on(line, colour)));
        lines.addAll(PlainText.wrapped("", totals(comparison)));
        comparison.notes().forEach(note -> lines.addAll(PlainText.wrapped("Note: ", note)));
    }

    /** Returns how much of each there is. */
    static String totals(ResultComparison comparison) {
        return "Requirements: " + comparison.worse().size() + " worse, "
                + comparison.better().size() + " better. Findings: "
                + comparison.newFindings().size() + " new, "
                + comparison.goneFindings().size() + " gone, "
                + comparison.knownFindings().size() + " known.";
    }

    private void statuses(String title, Style style, List<StatusChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        heading(title, style);
        for (StatusChange each : changes) {
            lines.addAll(PlainText.wrapped(
                    "  " + each.requirement() + "  ",
                    title(comparison.after(), each.requirement()) + ": " + name(each.from()) + " → "
                            + name(each.to())));
        }
    }

    private void findings(String title, Style style, ValidationResult result, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        heading(title, style);
        byRequirement(findings).forEach((requirement, own) -> {
            lines.addAll(PlainText.wrapped("  " + requirement + "  ", title(result, requirement)));
            lines.addAll(new FindingsText(own).lines());
        });
    }

    /** What is gone needs no remedy. */
    private void gone() {
        if (!comparison.goneFindings().isEmpty()) {
            heading("Gone", Style.GOOD);
            lines.addAll(gone(comparison));
        }
    }

    /** Returns the findings that are gone, a line each. */
    static List<String> gone(ResultComparison comparison) {
        List<String> lines = new ArrayList<>();
        byRequirement(comparison.goneFindings()).forEach((requirement, own) -> {
            lines.addAll(PlainText.wrapped("  " + requirement + "  ", title(comparison.before(), requirement)));
            lines.addAll(new FindingsText(own).withoutRemedies().lines());
        });
        return lines;
    }

    private static List<Finding> blockers(List<Finding> findings, boolean blocking) {
        return findings.stream()
                .filter(finding -> blocking == (finding.severity() == Severity.BLOCKER))
                .toList();
    }

    private static Map<String, List<Finding>> byRequirement(List<Finding> findings) {
        Map<String, List<Finding>> grouped = new LinkedHashMap<>();
        findings.forEach(each -> grouped.computeIfAbsent(each.requirement(), id -> new ArrayList<>())
                .add(each));
        return grouped;
    }

    private static String title(ValidationResult result, String requirement) {
        return result.requirement(requirement).map(RequirementResult::title).orElse("");
    }

    private static String name(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    /** Returns the status in words. */
    static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void heading(String title, Style style) {
        lines.add("");
        lines.add(style.on(title, colour));
    }
}
