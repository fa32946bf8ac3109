package org.connectcompetency.examples.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.foresight.Forecast;
import org.connectcompetency.rules.foresight.ForecastChange;

/** A forecast as a calendar: on which day which requirement changes, and why. */
final class ForecastText {

    private static final String INDENT = "  ";

    /** How rules say that something lies before a window. */
    private static final Pattern TOO_OLD = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}), before [0-9]{4}");

    private final Foreseen<Forecast> foreseen;
    private final Forecast forecast;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();
    private final ValidationResult today;

    ForecastText(Foreseen<Forecast> foreseen, boolean colour, boolean explain) {
        this.foreseen = foreseen;
        this.colour = colour;
        forecast = foreseen.answer();
        today = foreseen.validator().asOf(forecast.asOf()).validate(foreseen.application());
        summary();
        for (ForecastChange change : forecast.changes()) {
            describe(change);
            if (explain) {
                lines.add("");
                lines.addAll(new ExplanationText(
                                foreseen.validator()
                                        .asOf(change.on())
                                        .explain(foreseen.application(), change.requirement()),
                                colour)
                        .toString()
                        .lines()
                        .map(line -> line.isEmpty() ? line : INDENT + line)
                        .toList());
                lines.add("");
            }
        }
    }

    /** Returns the report, ending with a line break. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    private void summary() {
        boolean ready = forecast.verdict() == Verdict.READY;
        LocalDate holdsUntil = forecast.holdsUntil();
        String verdict = (ready ? "READY" : "NOT READY")
                + (holdsUntil == null ? " on every day" : " until " + Days.of(holdsUntil));
        Style style = forecast.isReadyThroughout() ? Style.GOOD : ready ? Style.CAUTION : Style.BAD;
        PlainText.wrapped(
                        "",
                        verdict + " — " + forecast.partner() + ", checklist " + forecast.checklist() + ", from "
                                + Days.of(forecast.asOf()) + " to " + Days.of(forecast.until()))
                .forEach(line -> lines.add(style.on(line, colour)));
        int changes = forecast.changes().size();
        long days =
                forecast.changes().stream().map(ForecastChange::on).distinct().count();
        lines.addAll(PlainText.wrapped(
                "",
                changes == 0
                        ? "Nothing changes if the application stays as it is."
                        : "If the application stays as it is, " + counted(changes, "status changes", "statuses change")
                                + " on " + counted(days, "day", "days") + "."));
        lines.add("");
    }

    private static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Several findings of one requirement are a sentence each. */
    private void describe(ForecastChange change) {
        String beginning = Days.of(change.on()) + ": ";
        Style style = change.to() == Status.NOT_MET ? Style.BAD : Style.GOOD;
        String requirement = change.requirement() + " (" + title(change) + ") ";
        for (String sentence : sentences(change)) {
            List<String> wrapped = PlainText.wrapped(beginning, requirement + sentence + ".");
            String first = wrapped.get(0);
            lines.add(style.on(first.substring(0, beginning.length()), colour) + first.substring(beginning.length()));
            lines.addAll(wrapped.subList(1, wrapped.size()));
        }
    }

    private String title(ForecastChange change) {
        return today.requirement(change.requirement())
                .map(RequirementResult::title)
                .orElse("");
    }

    private List<String> sentences(ForecastChange change) {
        if (change.to() != Status.NOT_MET) {
            return List.of(
                    change.from() == Status.NOT_MET && change.to() == Status.MET
                            ? "is met from this day on"
                            : "goes from " + ComparisonText.name(change.from()) + " to "
                                    + ComparisonText.name(change.to()));
        }
        Map<String, List<String>> caseStudies = new LinkedHashMap<>();
        for (Finding finding : change.findings()) {
            if (finding.severity() == Severity.BLOCKER) {
                List<String> concerned =
                        caseStudies.computeIfAbsent(sentence(change, finding), sentence -> new ArrayList<>());
                if (finding.caseStudy() != null) {
                    concerned.add(finding.caseStudy());
                }
            }
        }
        List<String> sentences = new ArrayList<>();
        caseStudies.forEach((sentence, concerned) ->
                sentences.add(concerned.isEmpty() ? sentence : sentence + " [" + String.join(", ", concerned) + "]"));
        return sentences;
    }

    private static String sentence(ForecastChange change, Finding finding) {
        boolean falls = change.from() == Status.MET
                && finding.required() != null
                && finding.actual() != null
                && finding.actual().compareTo(finding.required()) < 0;
        return falls
                ? "falls to " + finding.actual().toPlainString() + " of "
                        + finding.required().toPlainString()
                        + (finding.subject() == null ? "" : " for " + finding.subject()) + reasons(finding)
                : lapse(change.from()) + ": " + withoutStop(finding.message()) + reasons(finding);
    }

    private static String lapse(Status from) {
        return switch (from) {
            case MET -> "is no longer met";
            case WAIVED -> "is no longer waived";
            default -> "is not met";
        };
    }

    /** Returns what left its window last: that is what changed. */
    private static String reasons(Finding finding) {
        List<String> reasons = new ArrayList<>();
        String last = "";
        for (NotCounted each : finding.notCounted()) {
            Matcher matcher = TOO_OLD.matcher(each.reason());
            if (matcher.find() && matcher.group(1).compareTo(last) >= 0) {
                if (!matcher.group(1).equals(last)) {
                    reasons.clear();
                }
                last = matcher.group(1);
                reasons.add(each.subject() + " " + each.reason());
            }
        }
        return reasons.isEmpty() ? "" : ", as " + String.join(", and ", reasons);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
