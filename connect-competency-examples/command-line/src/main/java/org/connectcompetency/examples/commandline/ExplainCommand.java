package org.connectcompetency.examples.commandline;

import java.util.concurrent.Callable;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Explanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one requirement. */
@Command(
        name = "explain",
        description =
                "Explains one requirement: what is asked, what was found, which rules looked at it, what would make it pass.",
        footer = {
            "%nExample: why is the number of badges too small?",
            "  connect-competency explain ACC-005 application.json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The requirement is met, or nothing has to be done for it; or no application was given.",
            "1:The requirement is NOT_MET.",
            "2:The input, the rules, the tailoring, an option or the place for the output cannot be used.",
            "3:A rule or this program failed."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "ID", description = "The requirement's id, such as ACC-007.")
    private String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "The application, JSON or a workbook; - is standard input. Without one, only what is asked is shown.")
    private @Nullable String file;

    @Mixin
    private Judging judging = new Judging();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Input input = file == null ? null : Input.of(file, streams.in());
        CompetencyApplication application = input == null ? null : input.application();
        CompetencyValidator validator = judging.validator();
        if (input == null || application == null) {
            return print(
                    new ExplanationText(requirement(validator), validator.rules(id), streams.terminal()), ExitCode.OK);
        }
        try {
            Explanation explanation = explanation(validator, application);
            boolean met = explanation.result().status() != Status.NOT_MET;
            return print(new ExplanationText(explanation, streams.terminal()), met ? ExitCode.OK : ExitCode.NOT_READY);
        } catch (InvalidApplicationException e) {
            throw input.invalid(e);
        }
    }

    private Explanation explanation(CompetencyValidator validator, CompetencyApplication application) {
        try {
            return validator.explain(application, id);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(e.getMessage(), e);
        }
    }

    private Requirement requirement(CompetencyValidator validator) {
        try {
            validator.rules(id);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(e.getMessage(), e);
        }
        return validator.checklist().find(id).orElseThrow();
    }

    private int print(ExplanationText explanation, int exitCode) {
        try (Output out = Output.open(null, streams.out())) {
            out.write(explanation.toString());
            out.commit();
        }
        return exitCode;
    }
}
