package org.connectcompetency.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.SectionSummary;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.StatusChange;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.WaiverClaim;
import org.jspecify.annotations.Nullable;

/**
 * A result as text for the person who has to act on it: the verdict, what blocks, what is worth a look, and what was
 * not asked for.
 */
final class TextReport {

    private final ValidationResult result;
    private final boolean colour;
    private final @Nullable ResultComparison baseline;
    private final Set<Finding> fresh;
    private final List<String> lines = new ArrayList<>();

    TextReport(ValidationResult result, boolean colour) {
        this(result, colour, null);
    }

    /** Marks what is known and new, and lists what is gone, if there is an earlier result to compare with. */
    TextReport(ValidationResult result, boolean colour, @Nullable ResultComparison baseline) {
        this.result = result;
        this.colour = colour;
        this.baseline = baseline;
        fresh = baseline == null ? Set.of() : Set.copyOf(baseline.newFindings());
        verdict();
        comparison();
        tailoring();
        sections();
        findings("What blocks", Style.BAD, Severity.BLOCKER);
        findings("Worth a look", Style.CAUTION, Severity.WARNING);
        gone();
        if (result.isReady()) {
            margins();
        }
        waivers();
        notAsked();
    }

    /** Returns the report, ending with a line break. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    private void verdict() {
        Style style = result.isReady() ? Style.GOOD : Style.BAD;
        String verdict = (result.isReady() ? "READY" : "NOT READY") + " for the Amazon Connect Customer Competency — "
                + result.partner() + ", checklist " + result.checklist() + ", as of " + result.asOf();
        PlainText.wrapped("", verdict).forEach(line -> lines.add(style.on(line, colour)));
        int open = count(Status.NOT_MET);
        int all = result.requirements().size();
        lines.addAll(PlainText.wrapped(
                "",
                (open == 0
                                ? "None of " + all + " requirements is open: "
                                : open + " of " + all
                                        + (open == 1 ? " requirements is not met; " : " requirements are not met; "))
                        + count(Status.MET) + " met, " + count(Status.WAIVED) + " waived, "
                        + count(Status.NOT_APPLICABLE)
                        + " not applicable, " + count(Status.INFORMATIONAL) + " for information only."));
        lines.addAll(PlainText.wrapped(
                "",
                result.bases().get(Basis.COMPUTED) + " are judged from typed facts, "
                        + result.bases().get(Basis.DOCUMENTED) + " rest on what the partner says of its documents, "
                        + result.bases().get(Basis.BOTH) + " on both."));
    }

    private void sections() {
        if (result.sections().size() < 2) {
            return;
        }
        heading("By section", Style.HEADING);
        for (SectionSummary section : result.sections()) {
            String counts = section.counts().entrySet().stream()
                    .filter(count -> count.getValue() > 0)
                    .map(count -> count.getValue() + " "
                            + count.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .collect(Collectors.joining(", "));
            lines.addAll(PlainText.wrapped("  ", section.section() + ": " + counts));
        }
    }

    /** Readers of a verdict must see at once that it is not by the checklist alone. */
    private void tailoring() {
        if (result.tailoring().isEmpty()) {
            return;
        }
        heading(
                result.tailored() ? "Tailored: less is asked than by the checklist" : "Tailored",
                result.tailored() ? Style.CAUTION : Style.HEADING);
        for (Adjustment each : result.tailoring()) {
            lines.addAll(PlainText.wrapped(
                    "    - ", each.requirement() + ": " + departure(each) + " — " + each.justification()));
        }
    }

    private static String departure(Adjustment adjustment) {
        String numbers = adjustment.threshold() + " " + adjustment.tailored();
        return switch (adjustment.effect()) {
            case WAIVED -> "waived until " + adjustment.until();
            case WAIVER_EXPIRED -> "the waiver ended on " + adjustment.until();
            case STRICTER -> numbers + " instead of " + adjustment.checklist() + ", which is stricter";
            case LAXER -> numbers + " instead of " + adjustment.checklist() + ", which is laxer";
            case UNCHANGED -> numbers + ", as the checklist asks";
        };
    }

    private int count(Status status) {
        return result.counts().get(status);
    }

    private void findings(String title, Style style, Severity severity) {
        String section = "";
        boolean titled = false;
        for (RequirementResult requirement : result.requirements()) {
            FindingsText findings = new FindingsText(requirement, severity, this::mark);
            if (findings.isEmpty()) {
                continue;
            }
            if (!titled) {
                heading(title, style);
                titled = true;
            }
            if (!requirement.section().equals(section)) {
                section = requirement.section();
                lines.add("");
                PlainText.wrapped("", section).forEach(line -> lines.add(Style.HEADING.on(line, colour)));
            }
            lines.add("");
            lines.addAll(PlainText.wrapped("  " + requirement.id() + "  ", requirement.title()));
            lines.addAll(findings.lines());
        }
    }

    private String mark(Finding finding) {
        if (baseline == null) {
            return "";
        }
        return fresh.contains(finding) ? "new: " : "known: ";
    }

    /** The exit code says whether it is worse, so readers must see at once why. */
    private void comparison() {
        if (baseline == null) {
            return;
        }
        boolean worse = baseline.hasWorsened();
        heading(
                (worse ? "Worse than" : "Not worse than") + " the baseline as of "
                        + baseline.before().asOf(),
                worse ? Style.BAD : Style.GOOD);
        lines.addAll(PlainText.wrapped("  ", ComparisonText.totals(baseline)));
        statuses("worse", baseline.worse());
        statuses("better", baseline.better());
        baseline.notes().forEach(note -> lines.addAll(PlainText.wrapped("  Note: ", note)));
    }

    private void statuses(String how, List<StatusChange> changes) {
        for (StatusChange each : changes) {
            lines.addAll(PlainText.wrapped(
                    "    - ",
                    each.requirement() + " is " + how + ": " + ComparisonText.name(each.from()) + " → "
                            + ComparisonText.name(each.to())));
        }
    }

    private void gone() {
        if (baseline != null && !baseline.goneFindings().isEmpty()) {
            heading("Gone since the baseline", Style.GOOD);
            lines.addAll(ComparisonText.gone(baseline));
        }
    }

    private void margins() {
        List<RequirementResult> measured = result.requirements().stream()
                .filter(requirement -> !requirement.measures().isEmpty())
                .toList();
        if (measured.isEmpty()) {
            return;
        }
        heading("Margins", Style.HEADING);
        for (RequirementResult requirement : measured) {
            lines.addAll(PlainText.wrapped(
                    "  " + requirement.id() + "  ",
                    requirement.measures().stream().map(TextReport::margin).collect(Collectors.joining("; "))));
        }
    }

    /** Returns a number and the one that is asked for. */
    static String margin(Measure measure) {
        return measure.name().replace('-', ' ') + (measure.subject() == null ? "" : " (" + measure.subject() + ")")
                + " " + measure.actual().toPlainString() + asked(measure.bound())
                + measure.required().toPlainString();
    }

    private static String asked(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> " of ";
            case AT_MOST -> ", at most ";
            case MORE_THAN -> ", more than ";
        };
    }

    /**
     * A waiver that does not hold says what it lacks, so that nobody writes a dozen responses because a date is
     * missing.
     */
    private void waivers() {
        if (result.waivers().isEmpty()) {
            return;
        }
        heading("Waivers that are claimed", Style.HEADING);
        for (WaiverClaim claim : result.waivers()) {
            lines.addAll(PlainText.wrapped("    - ", (claim.holds() ? "holds: " : "does not hold: ") + claim.reason()));
        }
    }

    private void notAsked() {
        String waived = ids(requirement -> requirement.status() == Status.WAIVED);
        String notApplicable = ids(requirement -> requirement.status() == Status.NOT_APPLICABLE);
        if (!waived.isEmpty() || !notApplicable.isEmpty()) {
            heading("Not asked for", Style.HEADING);
        }
        if (!waived.isEmpty()) {
            lines.addAll(PlainText.wrapped("  Waived: ", waived));
        }
        if (!notApplicable.isEmpty()) {
            lines.addAll(PlainText.wrapped("  Not applicable: ", notApplicable));
        }
    }

    private String ids(Predicate<RequirementResult> which) {
        return result.requirements().stream()
                .filter(which)
                .map(RequirementResult::id)
                .collect(Collectors.joining(", "));
    }

    private void heading(String title, Style style) {
        lines.add("");
        lines.add(style.on(title, colour));
    }
}
