package org.connectcompetency.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.SectionSummary;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.WaiverClaim;
import org.connectcompetency.reports.internal.Marks;
import org.connectcompetency.reports.internal.PlainCharacters;
import org.connectcompetency.reports.internal.Reasons;
import org.connectcompetency.reports.internal.Statement;
import org.connectcompetency.reports.internal.StatusWords;

/**
 * A result as Markdown, for a pull request or a chat: the verdict, what blocks with its remedies, and the rest folded.
 * Text of the application stays text: it makes no markup, no mention and no reference.
 */
public final class MarkdownReport {

    private final ValidationResult result;
    private final Marks marks;
    private final List<String> lines = new ArrayList<>();

    private MarkdownReport(ValidationResult result, Marks marks) {
        this.result = result;
        this.marks = marks;
        verdict();
        compared();
        tailoring();
        findings("What blocks", "##", Severity.BLOCKER);
        folded(
                "Warnings: " + count(Severity.WARNING),
                () -> findings("", "", Severity.WARNING),
                count(Severity.WARNING) > 0);
        folded("Gone: " + marks.gone().size(), this::gone, !marks.gone().isEmpty());
        folded("By section", this::sections, true);
        folded("Waivers that are claimed", this::waivers, !result.waivers().isEmpty());
        folded("Not asked for", this::notAsked, anyNotAsked());
    }

    /** Returns a result as a text that ends with a line break. */
    public static String of(ValidationResult result) {
        return String.join("\n", new MarkdownReport(result, Marks.NONE).lines) + "\n";
    }

    /** Returns the later result of a comparison, with what is new, known and gone. */
    public static String of(ResultComparison comparison) {
        return String.join("\n", new MarkdownReport(comparison.after(), Marks.of(comparison)).lines) + "\n";
    }

    private void verdict() {
        lines.add("# " + (result.isReady() ? "✅ " : "❌ ") + StatusWords.of(result.verdict()) + ": "
                + text(result.partner()));
        lines.add("");
        lines.add("Amazon Connect Customer Competency, checklist " + text(result.checklist()) + ", as of "
                + result.asOf() + ". " + StatusWords.counts(result) + " " + StatusWords.bases(result));
    }

    private void compared() {
        if (!marks.summary().isEmpty()) {
            lines.add("");
            lines.add(marks.summary());
        }
    }

    private void gone() {
        for (Finding each : marks.gone()) {
            String caseStudy = each.caseStudy() == null ? "" : each.caseStudy() + ": ";
            lines.add("- **" + text(each.requirement()) + "** " + text(caseStudy + each.message()));
        }
    }

    private void tailoring() {
        if (result.tailoring().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(result.tailored() ? "**Tailored: less is asked than by the checklist.**" : "**Tailored.**");
        lines.add("");
        for (Adjustment each : result.tailoring()) {
            lines.add("- " + text(each.requirement()) + ": " + text(StatusWords.departure(each)) + " — "
                    + text(each.justification()));
        }
    }

    private void findings(String title, String level, Severity severity) {
        boolean titled = title.isEmpty();
        for (RequirementResult requirement : result.requirements()) {
            List<Statement> statements = Statement.of(requirement, marks).stream()
                    .filter(each -> each.severity() == severity)
                    .toList();
            if (statements.isEmpty()) {
                continue;
            }
            if (!titled) {
                lines.add("");
                lines.add(level + " " + title);
                titled = true;
            }
            lines.add("");
            lines.add("**" + text(requirement.id()) + "** " + text(requirement.title()));
            lines.add("");
            statements.forEach(this::statement);
        }
    }

    private void statement(Statement statement) {
        String concerned =
                statement.caseStudies().isEmpty() ? "" : text(String.join(", ", statement.caseStudies())) + ": ";
        String mark = statement.mark().isEmpty() ? "" : "*" + statement.mark() + "* ";
        lines.add("- " + mark + concerned + text(statement.text()));
        lines.add("  - → " + text(statement.remedy()));
        statement.leftOut().forEach(left -> lines.add("  - not counted: " + text(left)));
    }

    private int count(Severity severity) {
        return (int) result.findings().stream()
                .filter(each -> each.severity() == severity)
                .count();
    }

    private void sections() {
        for (SectionSummary section : result.sections()) {
            String counts = section.counts().entrySet().stream()
                    .filter(count -> count.getValue() > 0)
                    .map((Map.Entry<Status, Integer> count) -> count.getValue() + " " + StatusWords.of(count.getKey()))
                    .collect(Collectors.joining(", "));
            lines.add("- " + text(section.section()) + ": " + counts);
        }
    }

    private void waivers() {
        for (WaiverClaim claim : result.waivers()) {
            lines.add("- " + (claim.holds() ? "holds: " : "does not hold: ") + text(claim.reason()));
        }
    }

    private boolean anyNotAsked() {
        return result.requirements().stream().anyMatch(MarkdownReport::notAskedFor);
    }

    private static boolean notAskedFor(RequirementResult requirement) {
        return requirement.status() != Status.MET && requirement.status() != Status.NOT_MET;
    }

    private void notAsked() {
        Reasons reasons = new Reasons(result);
        Predicate<RequirementResult> notAsked = MarkdownReport::notAskedFor;
        result.requirements().stream()
                .filter(notAsked)
                .collect(Collectors.groupingBy(
                        each -> StatusWords.of(each.status()) + ": " + reasons.of(each),
                        LinkedHashMap::new,
                        Collectors.mapping(RequirementResult::id, Collectors.joining(", "))))
                .forEach((reason, ids) -> lines.add("- " + text(ids) + " " + text(reason)));
    }

    private void folded(String title, Runnable content, boolean any) {
        if (!any) {
            return;
        }
        lines.add("");
        lines.add("<details><summary>" + title + "</summary>");
        lines.add("");
        content.run();
        lines.add("");
        lines.add("</details>");
    }

    /**
     * Returns text without markup, links and mentions. A word joiner parts what would else be a mention, a reference or
     * an emoji.
     */
    private static String text(String text) {
        return PlainCharacters.straight(text)
                .replaceAll("[\\\\`*_\\[\\]<>&#|~]", "\\\\$0")
                .replace("$", "&#36;")
                .replaceAll("^[-+=]", "\\\\$0")
                .replaceAll("^([0-9]+)([.)])", "$1\\\\$2")
                .replace("://", "\\://")
                .replaceAll("(?i)(www)\\.", "$1\\\\.")
                .replaceAll("@|#(?=[0-9])|(?i)\\bGH-(?=[0-9])|:(?=[a-z0-9+])", "$0\u2060");
    }
}
