package org.connectcompetency.examples.commandline;

import java.util.concurrent.Callable;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.checklist.Checklists;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints an application to fill in. */
@Command(
        name = "template",
        description = {
            "Prints an application to fill in, in JSON or as a workbook.",
            "In JSON, every list holds one entry that shows its fields; there is an empty response for every requirement that asks for one. Dates that"
                    + " are not known yet are far in the future, so that they do not count."
        },
        footer = {
            "%nExample: begin an application.",
            "  connect-competency template --format xlsx --output application.xlsx"
        })
final class TemplateCommand implements Callable<Integer> {

    private static final String JSON = "json";
    private static final String WORKBOOK = "xlsx";

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "json|xlsx",
            description = "A document (json, the default) or a workbook (xlsx).")
    private String format = JSON;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; default: standard output.")
    private @Nullable String output;

    TemplateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!format.equals(JSON) && !format.equals(WORKBOOK)) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + PlainText.line(format) + "\" is not a format; it must be json or xlsx");
        }
        try (Output out = Output.open(output, streams.out())) {
            if (format.equals(WORKBOOK)) {
                out.write(NewWorkbook.template(Checklists.newest()));
            } else {
                out.write(CompetencyJson.write(new ApplicationTemplate(Checklists.newest()).application()) + "\n");
            }
            out.commit();
        }
        return ExitCode.OK;
    }
}
