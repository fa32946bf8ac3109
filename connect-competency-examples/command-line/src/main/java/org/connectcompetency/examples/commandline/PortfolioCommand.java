package org.connectcompetency.examples.commandline;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.connectcompetency.rules.foresight.Portfolio;
import org.connectcompetency.rules.foresight.PortfolioSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which case studies to submit. */
@Command(
        name = "portfolio",
        description = {
            "Says which of an application's case studies to submit, if there are more than the checklist asks for.",
            "",
            "A choice is judged without the other case studies and the responses for them. Best is the one with the fewest"
                    + " requirements that are not met, then the fewest blockers, then the fewest warnings; among equals the one"
                    + " that holds for the longest time."
        },
        footer = {
            "%nExample: which four shall we submit, and which are the next best?",
            "  connect-competency portfolio application.json --size 4 --top 5"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The best choice is READY.",
            "1:The best choice is NOT_READY.",
            "2:The input, the rules, the tailoring, an option or the place for the output cannot be used; there are fewer case studies"
                    + " than a choice has, or more than 5,000,000 choices.",
            "3:A rule or this program failed."
        })
final class PortfolioCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The application, JSON or a workbook; - is standard input.")
    private String file;

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "How many case studies to submit. Default: as many as the checklist asks for (2.1).")
    private @Nullable Integer size;

    @Option(
            names = "--top",
            paramLabel = "K",
            description = "How many of the best choices to show. Default: ${DEFAULT-VALUE}.")
    private int top = PortfolioSearch.DEFAULT_TOP;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Until when to look how long a choice holds. Default: 24 months after the as-of date.")
    private @Nullable LocalDate until;

    @Mixin
    private Judging judging = new Judging();

    @Mixin
    private Report report = new Report();

    PortfolioCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Foreseen<Portfolio> foreseen = Foreseen.of(
                file,
                judging,
                streams,
                (validator, application) -> validator.portfolio(application, new PortfolioSearch(size, top, until)));
        Portfolio portfolio = foreseen.answer();
        String partner = foreseen.application().partner().name();
        report.write(
                streams,
                portfolio::toJson,
                () -> new PortfolioText(portfolio, partner, report.colour(streams)).toString());
        return portfolio.isReady() ? ExitCode.OK : ExitCode.NOT_READY;
    }
}
