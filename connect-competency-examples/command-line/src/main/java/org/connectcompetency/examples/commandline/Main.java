package org.connectcompetency.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Runs a command line. */
public final class Main {

    static final String NAME = "connect-competency";

    private final Streams streams;

    private Main(Streams streams) {
        this.streams = streams;
    }

    /** Runs the process's command line and ends the process with the exit code. */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // What a rule prints must not stand in the midst of a result.
        System.setOut(err);
        System.exit(new Main(new Streams(
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        err,
                        Terminal.wantsColour(),
                        Terminal::wantsProgress))
                .run(args));
    }

    /** Runs a command line in this process, without a terminal, and returns the exit code. */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return new Main(new Streams(
                        in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false, beside -> false))
                .run(args);
    }

    private int run(String... args) {
        try {
            return execute(args);
        } catch (Error e) {
            // Caught here because the JVM would end with 1, as if the verdict were NOT_READY.
            return fail(Failure.fault(e), ExitCode.FAULT);
        }
    }

    private int execute(String... args) {
        // Help goes to a buffer first, so that it is written like all other output: in full, or with an error.
        StringWriter help = new StringWriter();
        CommandLine line = commandLine().setOut(new PrintWriter(help));
        int exitCode = line.execute(args);
        if (help.getBuffer().length() > 0) {
            try (Output out = Output.open(null, streams.out())) {
                out.write(help.toString());
                out.commit();
            } catch (UnusableException e) {
                return fail(e.getMessage(), ExitCode.UNUSABLE);
            }
        }
        return exitCode;
    }

    private CommandLine commandLine() {
        return new CommandLine(new RootCommand())
                .addSubcommand(new ValidateCommand(streams))
                .addSubcommand(new ExplainCommand(streams))
                .addSubcommand(new ForecastCommand(streams))
                .addSubcommand(new PlanCommand(streams))
                .addSubcommand(new PortfolioCommand(streams))
                .addSubcommand(new CompareCommand(streams))
                .addSubcommand(new ChecklistCommand(streams))
                .addSubcommand(new TemplateCommand(streams))
                .addSubcommand(new ConvertCommand(streams))
                .addSubcommand(new ImportCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new CompletionCommand(streams))
                // An argument that begins with @ is a file's name, not a file of arguments.
                .setExpandAtFiles(false)
                .setUsageHelpWidth(PlainText.WIDTH)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(streams.terminal() ? Ansi.ON : Ansi.OFF))
                .setExecutionStrategy(parsed -> Sources.conflict(parsed)
                        .map(conflict -> fail(conflict, ExitCode.UNUSABLE))
                        .orElseGet(() -> new CommandLine.RunLast().execute(parsed)))
                .setParameterExceptionHandler((e, args) -> misused(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    private int misused(ParameterException e) {
        CommandLine command = e.getCommandLine();
        fail(e.getMessage(), ExitCode.UNUSABLE);
        PrintWriter hints = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, hints) && command.getParent() == null) {
            command.usage(hints, Ansi.OFF);
        } else {
            hints.println("Try " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.UNUSABLE;
    }

    private int failed(Exception e) {
        if (e instanceof UnusableException) {
            return fail(e.getMessage(), ExitCode.UNUSABLE);
        }
        return fail(Failure.fault(e), ExitCode.FAULT);
    }

    private int fail(String message, int exitCode) {
        message.lines().forEach(line -> streams.err().println(NAME + ": " + PlainText.line(line)));
        return exitCode;
    }
}
