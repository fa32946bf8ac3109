package org.connectcompetency.examples.commandline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes what other systems say of a partner into an application. */
@Command(
        name = "import",
        description = {
            "Takes what other systems say into an application: opportunities of Partner Central, badges, and"
                    + " Well-Architected reviews. What is there is brought up to date, what is new is added, and nothing"
                    + " is removed.",
            "A report says what was taken, what was left out and why, and what does not agree.",
            "One of the files to read, whichever it is, may be -, which is standard input."
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

    static final String REVIEWS = "--well-architected";

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "APPLICATION",
            description = "The application: JSON or a workbook, which its content tells.")
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
            names = REVIEWS,
            arity = "1..*",
            paramLabel = "CASE_STUDY=FILE|DIR",
            converter = CaseStudyFile.Converter.class,
            description =
                    "The answer of GetLensReview or GetConsolidatedReport, or the labs' export, of a case study. Of several"
                            + " of one case study the newest is taken.")
    private List<CaseStudyFile> reviews = List.of();

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
        requireSense();
        boolean workbook = ApplicationFile.isNamedWorkbook(output);
        CompetencyApplication application = Input.of(file, streams.in()).application();
        try (Imports imports = new Imports(application, streams.in())) {
            if (!ace.isEmpty()) {
                imports.ace(ace, originUnknown);
            }
            if (!badges.isEmpty()) {
                imports.badges(badges, people, asOf(application));
            }
            reviews.stream()
                    .collect(groupingBy(
                            CaseStudyFile::caseStudy, LinkedHashMap::new, mapping(CaseStudyFile::file, toList())))
                    .forEach(imports::reviews);
            byte[] written = workbook
                    ? NewWorkbook.of(imports.application())
                    : (CompetencyJson.write(imports.application()) + "\n").getBytes(StandardCharsets.UTF_8);
            write(written, imports);
        }
        return ExitCode.OK;
    }

    private void requireSense() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("APPLICATION", List.of(file));
        files.put("--ace", ace);
        files.put("--badges", badges);
        files.put("--people", people == null ? List.of() : List.of(people));
        files.put(REVIEWS, reviews.stream().map(CaseStudyFile::file).toList());
        StandardInput.requireOnce(spec.commandLine(), files);
        if (people != null && badges.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--people says whose the badges are; give --badges, too, or leave it out");
        }
        if (originUnknown != null && ace.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--origin-unknown is for opportunities; give --ace, too, or leave it out");
        }
    }

    private LocalDate asOf(CompetencyApplication application) {
        if (asOf != null) {
            return asOf;
        }
        return application.submittedOn() != null ? application.submittedOn() : LocalDate.now();
    }

    /**
     * Neither file is in its place before both are written; a report tells only of an application that is there. No
     * class of an import is named here, as all methods of a command are looked at for every command line.
     */
    private void write(byte[] application, Imports imports) {
        try (Output out = Output.open(output, streams.out())) {
            out.write(application);
            out.flush();
            if (report == null) {
                out.commit();
                imports.report().toText().lines().forEach(line -> streams.err().println(PlainText.line(line)));
                return;
            }
            try (Output beside = Output.open(report, streams.out())) {
                beside.write(imports.report().toJson() + "\n");
                beside.flush();
                out.commit();
                beside.commit();
            }
        }
    }
}
