package org.connectcompetency.examples.commandline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Takes what other systems say of a partner into an application. */
@Command(
        name = "import",
        description = {
            "Takes what other systems say into an application: opportunities of Partner Central, badges, and"
                    + " Well-Architected reviews. What is there is brought up to date, what is new is added, and nothing"
                    + " is removed.",
            "A report says what was taken, what was left out and why, and what does not agree."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The application is written.",
            "2:A file, an option or the place for the output cannot be used.",
            "3:This program failed."
        },
        footer = {
            "%nExample: the opportunities of an export, and what became of each.",
            "  connect-competency import application.json --ace export --output updated.json --report report.json"
        })
final class ImportCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "APPLICATION",
            description = "The application: JSON or a workbook, which its content tells; - is standard input.")
    private String file;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "Where to write the application: JSON, or a workbook if the name ends with .xlsx.")
    private String output;

    @Option(
            names = "--ace",
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Exports of Partner Central: answers of the Selling API, AWS's bulk export, ACE JSON, CSV.")
    private List<String> ace = List.of();

    @Option(
            names = "--badges",
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Open Badges 2.0 or 3.0, or Credly's badges.json.")
    private List<String> badges = List.of();

    @Option(
            names = "--well-architected",
            arity = "1..*",
            paramLabel = "CASE_STUDY=FILE",
            description = "The answer of GetLensReview or GetConsolidatedReport, or the labs' export, of a case study.")
    private Map<String, String> reviews = Map.of();

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description = "Whose badges they are: CSV with the columns Person id, Name, E-mail and Credly user.")
    private @Nullable String people;

    @Option(
            names = "--origin-unknown",
            paramLabel = "aws|partner",
            converter = OriginConverter.class,
            description =
                    "Who originated the opportunities of which no file says so. Without it, such a new one is left out.")
    private @Nullable OpportunityOrigin originUnknown;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "The day on which a badge must not have expired. Default: the application's submittedOn, else today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write the report as JSON. Default: as text to standard error.")
    private @Nullable String report;

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        boolean workbook = ApplicationFile.isNamedWorkbook(output);
        CompetencyApplication application = Input.of(file, streams.in()).application();
        Imports imports = new Imports(application);
        if (!ace.isEmpty()) {
            imports.ace(ace, originUnknown);
        }
        if (!badges.isEmpty()) {
            imports.badges(badges, people, asOf(application));
        }
        reviews.forEach(imports::review);
        byte[] written = workbook
                ? NewWorkbook.of(imports.application())
                : (CompetencyJson.write(imports.application()) + "\n").getBytes(StandardCharsets.UTF_8);
        if (report != null) {
            write(report, (imports.report().toJson() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        write(output, written);
        if (report == null) {
            imports.report().toText().lines().forEach(line -> streams.err().println(PlainText.line(line)));
        }
        return ExitCode.OK;
    }

    private LocalDate asOf(CompetencyApplication application) {
        if (asOf != null) {
            return asOf;
        }
        return application.submittedOn() != null ? application.submittedOn() : LocalDate.now();
    }

    private void write(String target, byte[] bytes) {
        try (Output out = Output.open(target, streams.out())) {
            out.write(bytes);
            out.commit();
        }
    }

    /** Takes who originated an opportunity. */
    static final class OriginConverter implements ITypeConverter<OpportunityOrigin> {

        @Override
        public OpportunityOrigin convert(String value) {
            return switch (value) {
                case "aws" -> OpportunityOrigin.AWS_ORIGINATED;
                case "partner" -> OpportunityOrigin.PARTNER_ORIGINATED;
                default ->
                    throw new TypeConversionException(
                            "the origin \"" + PlainText.line(value) + "\" is not known; it must be aws or partner");
            };
        }
    }
}
