package org.connectcompetency.examples.commandline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.rules.CompetencyValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the checklist asks for. */
@Command(
        name = "checklist",
        description = "Shows what the checklist asks for: its requirements with their criteria and evidence.",
        footer = {
            "%nExample: the checklist as data, for a tool of your own.",
            "  connect-competency checklist --format json > checklist.json"
        })
final class ChecklistCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Format.Converter.class,
            description = "Text to read (text, the default) or data (json).")
    private Format format = Format.TEXT;

    ChecklistCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Checklist checklist = Checklists.newest();
        try (Output out = Output.open(null, streams.out())) {
            out.write(
                    format == Format.JSON
                            ? CompetencyJson.write(checklist, rules(checklist)) + "\n"
                            : new ChecklistText(checklist, streams.terminal()).toString());
            out.commit();
        }
        return ExitCode.OK;
    }

    private static Map<String, List<RuleReference>> rules(Checklist checklist) {
        CompetencyValidator validator =
                CompetencyValidator.builder().checklist(checklist.version()).build();
        return checklist.requirements().stream()
                .collect(Collectors.toMap(Requirement::id, requirement -> validator.rules(requirement.id())));
    }
}
