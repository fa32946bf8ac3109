package org.connectcompetency.examples.commandline;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.foresight.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what must be done by when. */
@Command(
        name = "plan",
        description = "Says what must be done, and by when, to be READY on a day.",
        footer = {
            "%nExample: what is there to do for a submission in September?",
            "  connect-competency plan application.json --on 2026-09-15"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The application is READY on that day if it stays as it is.",
            "1:It is NOT_READY on that day if nothing is done.",
            "2:The input, the rules, the tailoring, an option or the place for the output cannot be used.",
            "3:A rule or this program failed."
        })
final class PlanCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The application, JSON or a workbook; - is standard input.")
    private String file;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day on which the application is to be READY. Default: the as-of date.")
    private @Nullable LocalDate on;

    @Mixin
    private Judging judging = new Judging();

    @Mixin
    private Report report = new Report();

    PlanCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Plan plan = Foreseen.of(
                        file,
                        judging,
                        streams,
                        (validator, application) ->
                                on == null ? validator.plan(application) : validator.plan(application, on))
                .answer();
        report.write(streams, plan::toJson, () -> new PlanText(plan, report.colour(streams)).toString());
        return plan.verdict() == Verdict.READY ? ExitCode.OK : ExitCode.NOT_READY;
    }
}
