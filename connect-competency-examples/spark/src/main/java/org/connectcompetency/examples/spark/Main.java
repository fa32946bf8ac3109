package org.connectcompetency.examples.spark;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Runs the job of a command line, for {@code spark-submit}. */
public final class Main {

    static final String NAME = "connect-competency-spark";

    /** All lines are answered; verdicts and rejected lines are in the output, and make no failure. */
    static final int OK = 0;

    /** The options, the input, the rules, the tailoring or the place for the output cannot be used. */
    static final int UNUSABLE = 2;

    /** The job failed, and wrote nothing. */
    static final int FAULT = 3;

    private Main() {}

    /** Runs the job; if that fails, ends the process with a code other than 0. */
    public static void main(String[] args) {
        int exitCode = run(System.err, args);
        if (exitCode != OK) {
            System.exit(exitCode);
        }
    }

    /** Runs the job, tells failures to {@code err}, and returns the exit code. */
    static int run(PrintStream err, String... args) {
        return new CommandLine(new JobCommand())
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, given) -> misused(e, err))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, err))
                .execute(args);
    }

    private static int misused(ParameterException e, PrintStream err) {
        tell(e.getMessage(), err);
        err.println("Try --help");
        return UNUSABLE;
    }

    private static int failed(Exception e, PrintStream err) {
        if (e instanceof UnusableException) {
            return tell(e.getMessage(), err);
        }
        // What failed on an executor comes wrapped in what became of its task.
        Throwable cause = e;
        while (cause instanceof SparkException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = cause instanceof UncheckedIOException ? cause.getMessage() : cause.toString();
        JobCommand.LOG.error("the job failed", e);
        tell("the job failed, and wrote nothing: " + reason.lines().findFirst().orElse(""), err);
        return FAULT;
    }

    private static int tell(String message, PrintStream err) {
        message.lines().forEach(line -> err.println(NAME + ": " + line));
        return UNUSABLE;
    }
}
