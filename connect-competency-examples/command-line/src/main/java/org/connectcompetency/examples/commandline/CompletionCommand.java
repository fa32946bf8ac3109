package org.connectcompetency.examples.commandline;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a script by which a shell completes commands and options. */
@Command(
        name = "completion",
        description = "Prints a script by which bash and zsh complete commands and options.",
        footer = {
            "%nExample: complete in this shell from now on.",
            "  connect-competency completion --output completion.sh && source completion.sh"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; default: standard output.")
    private @Nullable String output;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (Output out = Output.open(output, streams.out())) {
            out.write(AutoComplete.bash(Main.NAME, spec.root().commandLine()));
            out.commit();
        }
        return ExitCode.OK;
    }
}
