package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.Words;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklists;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an application as a workbook or as JSON. */
@Command(
        name = "convert",
        description = "Writes an application as a workbook (.xlsx) or as JSON (.json), by the ending of OUT.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It is written; with --checklist, answers that found no place are listed on standard error.",
            "2:The input, an option or the place for the output cannot be used.",
            "3:This program failed."
        },
        footer = {
            "%nExample: an application as a workbook.",
            "  connect-competency convert application.json application.xlsx"
        })
final class ConvertCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "The application: JSON or a workbook, which its content tells; - is standard input.")
    private String file;

    @Parameters(index = "1", paramLabel = "OUT", description = "Where to write: a name that ends with .xlsx or .json.")
    private String target;

    @Option(
            names = "--checklist",
            paramLabel = "VERSION",
            description =
                    "Carries the answers over to this version of the checklist, and lists those whose id or key it does not have.")
    private @Nullable String checklist;

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        boolean workbook = isWorkbook();
        requireOther();
        List<String> leftOut = new ArrayList<>();
        CompetencyApplication application = Input.of(file, streams.in()).application();
        if (checklist != null) {
            application = NewWorkbook.carriedOver(application, Checklists.of(version(checklist)), leftOut);
        }
        byte[] written = workbook
                ? NewWorkbook.of(application)
                : (CompetencyJson.write(application) + "\n").getBytes(StandardCharsets.UTF_8);
        try (Output out = Output.open(target, streams.out())) {
            out.write(written);
            out.commit();
        }
        leftOut.forEach(line -> streams.err().println(Main.NAME + ": " + PlainText.line(line)));
        return ExitCode.OK;
    }

    private boolean isWorkbook() {
        boolean json = target.toLowerCase(Locale.ROOT).endsWith(".json");
        if (!json && !ApplicationFile.isNamedWorkbook(target)) {
            throw new UnusableException(
                    "cannot tell the format of " + PlainText.line(target) + ": OUT must end with .xlsx or .json");
        }
        return !json;
    }

    /** Converting in place would lose what only the one format holds, such as a person's own sheets. */
    private void requireOther() {
        try {
            Path to = Path.of(target);
            if (!file.equals("-") && Files.exists(to) && Files.isSameFile(Path.of(file), to)) {
                throw new UnusableException(
                        "cannot write " + PlainText.line(target) + ": this command reads the same file");
            }
        } catch (InvalidPathException | IOException e) {
            // Whoever opens it says what is wrong with it.
        }
    }

    private static String version(String version) {
        if (!Checklists.versions().contains(version)) {
            throw new UnusableException("there is no checklist version \"" + PlainText.line(version) + "\"; it must be "
                    + Words.or(Checklists.versions()));
        }
        return version;
    }
}
