package org.connectcompetency.examples.commandline;

import java.util.concurrent.Callable;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.checklist.Checklists;
import picocli.CommandLine.Command;

/** Prints an application to fill in. */
@Command(
        name = "template",
        description = {
            "Prints an application to fill in, in JSON.",
            "Every list holds one entry that shows its fields; there is an empty response for every requirement that asks for one. Dates that"
                    + " are not known yet are far in the future, so that they do not count."
        },
        footer = {"%nExample: begin an application.", "  connect-competency template > application.json"})
final class TemplateCommand implements Callable<Integer> {

    private final Streams streams;

    TemplateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (Output out = Output.open(null, streams.out())) {
            out.write(CompetencyJson.write(new ApplicationTemplate(Checklists.newest()).application()) + "\n");
            out.commit();
        }
        return ExitCode.OK;
    }
}
