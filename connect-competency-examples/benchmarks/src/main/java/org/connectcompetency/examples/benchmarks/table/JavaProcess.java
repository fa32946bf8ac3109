package org.connectcompetency.examples.benchmarks.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.examples.benchmarks.Applications;

/** Runs Java in new processes, with the same Java as this one. */
final class JavaProcess {

    /** The first line that the process wrote, and the time until then. */
    record Answer(double milliseconds, String line) {}

    private JavaProcess() {}

    /** Returns the command that starts Java with these arguments. */
    static ProcessBuilder command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** Returns the arguments that run a main class of this module. */
    static List<String> main(List<String> options, String classPath, String mainClass, String... arguments) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-cp", classPath, Applications.class.getPackageName() + "." + mainClass));
        all.addAll(List.of(arguments));
        return all;
    }

    /** Runs the process and waits for its first line and its end. */
    static Answer run(List<String> arguments) throws IOException, InterruptedException {
        ProcessBuilder command = command(arguments).redirectErrorStream(true);
        long start = System.nanoTime();
        Process process = command.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            String rest = String.join("\n", out.lines().toList());
            // A warning of Java itself, such as that an archive does not fit, is not an answer.
            if (process.waitFor() != 0 || line == null || line.startsWith("[")) {
                throw new IOException(command.command() + " failed:\n" + line + "\n" + rest);
            }
            return new Answer(milliseconds, line);
        }
    }
}
