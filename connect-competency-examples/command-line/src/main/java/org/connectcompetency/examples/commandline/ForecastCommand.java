package org.connectcompetency.examples.commandline;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.connectcompetency.rules.foresight.Forecast;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says until when the verdict holds, and what changes on which day. */
@Command(
        name = "forecast",
        description =
                "Says until when the verdict holds if the application stays as it is, and what changes on which day.",
        footer = {
            "%nExample: until when may we wait?",
            "  connect-competency forecast application.json --until 2026-12-31"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The application is READY on every day of the period.",
            "1:It is NOT_READY on a day of the period.",
            "2:The input, the rules, the tailoring, an option or the place for the output cannot be used.",
            "3:A rule or this program failed."
        })
final class ForecastCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The application, JSON or a workbook; - is standard input.")
    private String file;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The last day of the period. Default: 24 months after the as-of date.")
    private @Nullable LocalDate until;

    @Mixin
    private Judging judging = new Judging();

    @Mixin
    private Report report = new Report();

    @Option(names = "--explain", description = "Explains the requirement of each change, as of the day of the change.")
    private boolean explain;

    ForecastCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (explain && report.isJson()) {
            throw new ParameterException(spec.commandLine(), "--explain is for the report; leave --format json out");
        }
        Foreseen<Forecast> foreseen = Foreseen.of(
                file,
                judging,
                streams,
                (validator, application) ->
                        until == null ? validator.forecast(application) : validator.forecast(application, until));
        Forecast forecast = foreseen.answer();
        report.write(
                streams,
                forecast::toJson,
                () -> new ForecastText(foreseen, report.colour(streams), explain).toString());
        return forecast.isReadyThroughout() ? ExitCode.OK : ExitCode.NOT_READY;
    }
}
