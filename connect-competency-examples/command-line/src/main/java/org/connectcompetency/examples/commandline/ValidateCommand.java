package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Explanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether an application is ready, and what is missing. */
@Command(
        name = "validate",
        description = "Says whether an application is ready for the competency, and what is missing.",
        footer = {
            "%nExample: are we ready on the day of the submission? And the same as a page to hand around:",
            "  connect-competency validate application.json --as-of 2026-09-15",
            "  connect-competency validate application.json --as-of 2026-09-15 --format html --output report.html"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The application is READY; with --baseline: nothing is worse, and no BLOCKER is new.",
            "1:The application is NOT_READY; with --baseline: something is worse, or a BLOCKER is new.",
            "2:The input, the rules, the tailoring, an option or the place for the output cannot be used.",
            "3:A rule or this program failed."
        })
final class ValidateCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The application, JSON or a workbook; - is standard input.")
    private String file;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|junit|sarif|markdown",
            converter = ReportFormat.Converter.class,
            description =
                    "A report to read (text, the default; html, a page; markdown, for a pull request or a chat), the whole result"
                            + " (json), or what CI systems read (junit, sarif).")
    private @Nullable ReportFormat format;

    @Mixin
    private Judging judging = new Judging();

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; default: standard output.")
    private @Nullable String output;

    @Option(
            names = "--lines",
            description =
                    "Reads one application per line and writes one JSON result per line, or {\"line\": n, \"error\": \"...\"} for a line that"
                            + " cannot be used. Exit code 2 if there was such a line, else 1 if any application is NOT_READY.")
    private boolean lines;

    @Option(names = "--explain", description = "Adds an explanation of every requirement to the text report.")
    private boolean explain;

    @Option(
            names = "--baseline",
            paramLabel = "RESULT",
            description =
                    "An earlier result in JSON to compare with: marks what is new and known, lists what is gone, and the exit code says"
                            + " whether anything is worse. The file stays as it is.")
    private @Nullable String baseline;

    @Option(
            names = "--annotate",
            paramLabel = "FILE",
            description =
                    "Where to write the workbook again, with status, finding and remedy beside its rows. The application must be a workbook.")
    private @Nullable String annotate;

    ValidateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (lines && format != null && format != ReportFormat.JSON) {
            throw new ParameterException(
                    spec.commandLine(), "--lines writes JSON; leave --format out, or set it to json");
        }
        if (explain && (lines || format != null && format != ReportFormat.TEXT)) {
            throw new ParameterException(
                    spec.commandLine(), "--explain is for the text report; leave --lines and --format out");
        }
        if (baseline != null && lines) {
            throw new ParameterException(spec.commandLine(), "--baseline is for one application; leave --lines out");
        }
        if (annotate != null && lines) {
            throw new ParameterException(spec.commandLine(), "--annotate is for one workbook; leave --lines out");
        }
        if (file.equals("-") && "-".equals(baseline)) {
            throw new UnusableException("standard input can be read once only; give a file for --baseline");
        }
        Input input = Input.of(file, streams.in());
        return lines ? validateLines(input) : validate(input);
    }

    private int validate(Input input) {
        @Nullable
        ValidationResult earlier = baseline == null
                ? null
                : ResultFile.read(baseline, streams.in()).result();
        CompetencyApplication application = input.application();
        CompetencyValidator validator = judging.validator();
        requireWorkbook(input);
        ValidationResult result = judge(input, application, validator);
        annotate(input, result);
        @Nullable ResultComparison comparison = earlier == null ? null : ResultComparison.of(earlier, result);
        String report = report(result, input, application, validator, comparison);
        try (Output out = Output.open(output, streams.out())) {
            out.write(report);
            out.commit();
        }
        if (comparison == null) {
            return ExitCode.of(result);
        }
        if (format != null && format != ReportFormat.TEXT) {
            tell(comparison);
        }
        return ExitCode.of(comparison);
    }

    private void requireWorkbook(Input input) {
        if (annotate != null && input.content().workbook() == null) {
            throw new UnusableException(
                    input.name() + ": --annotate needs a workbook, and this is JSON; make one with \"convert\"");
        }
    }

    private void annotate(Input input, ValidationResult result) {
        OpenedWorkbook workbook = input.content().workbook();
        if (annotate != null && workbook != null) {
            try (Output out = Output.open(annotate, streams.out())) {
                out.write(workbook.annotated(result));
                out.commit();
            }
        }
    }

    private String report(
            ValidationResult result,
            Input input,
            CompetencyApplication application,
            CompetencyValidator validator,
            @Nullable ResultComparison comparison) {
        if (format == null || format == ReportFormat.TEXT) {
            return text(result, application, validator, comparison);
        }
        return format == ReportFormat.JSON
                ? CompetencyJson.write(result) + "\n"
                : new Judged(result, application, validator, input, streams, comparison).report(format);
    }

    /** The document is a result and nothing else, so that it can be the next baseline. */
    private void tell(ResultComparison comparison) {
        streams.err().println(Main.NAME + ": compared with the baseline: " + ComparisonText.totals(comparison));
        comparison.notes().forEach(note -> streams.err().println(Main.NAME + ": note: " + PlainText.line(note)));
    }

    private static ValidationResult judge(
            Input input, CompetencyApplication application, CompetencyValidator validator) {
        try {
            return validator.validate(application);
        } catch (InvalidApplicationException e) {
            throw input.invalid(e);
        }
    }

    private String text(
            ValidationResult result,
            CompetencyApplication application,
            CompetencyValidator validator,
            @Nullable ResultComparison comparison) {
        boolean colour = output == null && streams.terminal();
        StringBuilder text = new StringBuilder(new TextReport(result, colour, comparison).toString());
        if (explain) {
            for (Explanation explanation : validator.explain(application)) {
                text.append('\n').append(new ExplanationText(explanation, colour));
            }
        }
        return text.toString();
    }

    private int validateLines(Input input) {
        try (InputStream in = input.open();
                Output out = Output.open(output, streams.out())) {
            boolean watched = streams.progress().test(output == null);
            LinesRun run = new LinesRun(
                    judging.validator(), out, new Progress(streams.err(), watched, input.size(), System::nanoTime));
            try (Interruption interruption = new Interruption(run::stop)) {
                run.run(in);
                out.commit();
                if (interruption.happened()) {
                    streams.err().println(Main.NAME + ": stopped; lines answered: " + run.answered());
                    // Nobody sees this code: the process ends by the signal.
                    return ExitCode.UNUSABLE;
                }
            }
            return run.exitCode();
        } catch (IOException e) {
            throw input.unreadable(e);
        }
    }
}
