package org.connectcompetency.examples.commandline;

import java.util.List;
import org.connectcompetency.model.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, which does nothing without one of its subcommands. */
@Command(
        name = Main.NAME,
        versionProvider = Version.class,
        description = "Judges applications for the Amazon Connect Customer Competency by the rules of its checklist.",
        commandListHeading = "%nCommands:%n")
final class RootCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: " + Words.or(List.copyOf(spec.subcommands().keySet())));
    }
}
