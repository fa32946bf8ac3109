package org.connectcompetency.examples.commandline;

import java.util.concurrent.Callable;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is worse, new, gone and better. */
@Command(
        name = "compare",
        description =
                "Says what has changed from one application or result to another: what is worse, new, gone and better.",
        footer = {
            "%nExample: what a week of work has changed.",
            "  connect-competency validate application.json --format json --output monday.json",
            "  connect-competency compare monday.json application.json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:No requirement is worse, and there is no new BLOCKER.",
            "1:A requirement is worse, or there is a new BLOCKER.",
            "2:An input, the rules, the tailoring, an option or the place for the output cannot be used.",
            "3:A rule or this program failed."
        })
final class CompareCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "An application, JSON or a workbook, or a result in JSON; - is standard input.")
    private String before;

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            description = "An application, JSON or a workbook, or a result in JSON; - is standard input.")
    private String after;

    @Mixin
    private Judging judging = new Judging();

    @Mixin
    private Report report = new Report();

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (before.equals("-") && after.equals("-")) {
            throw new UnusableException("standard input can be read once only; give a file for BEFORE or for AFTER");
        }
        ResultFile earlier = ResultFile.read(before, streams.in());
        ResultFile later = ResultFile.read(after, streams.in());
        ResultComparison comparison = compare(earlier, later);
        report.write(
                streams,
                () -> CompetencyJson.write(comparison),
                () -> new ComparisonText(comparison, report.colour(streams)).toString());
        if (report.isJson()) {
            comparison.notes().forEach(note -> streams.err().println(Main.NAME + ": note: " + PlainText.line(note)));
        }
        return ExitCode.of(comparison);
    }

    /** Two results need no rules, which take a second to load. */
    private ResultComparison compare(ResultFile earlier, ResultFile later) {
        @Nullable
        CompetencyValidator validator = earlier.holdsResult() && later.holdsResult() ? null : judging.validator();
        return ResultComparison.of(result(earlier, validator), result(later, validator));
    }

    private static ValidationResult result(ResultFile file, @Nullable CompetencyValidator validator) {
        return validator == null ? file.result() : file.result(validator);
    }
}
