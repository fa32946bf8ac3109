package org.connectcompetency.examples.benchmarks.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.examples.benchmarks.Applications;

/** Runs Java in processes of their own, of the same Java as this one. */
final class JavaProcess {

    /** How long it took to the first line that it wrote, and the line. */
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

    /** Waits for the first line, and for the end. */
    static Answer run(List<String> arguments) throws IOException, InterruptedException {
        ProcessBuilder command = command(arguments).redirectErrorStream(true);
        long start = System.nanoTime();
        Process process = command.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            String rest = String.join("\n", out.lines().toList());
            // A warning of Java's own, such as that an archive does not fit, is no answer.
            if (process.waitFor() != 0 || line == null || line.startsWith("[")) {
                throw new IOException(command.command() + " failed:\n" + line + "\n" + rest);
            }
            return new Answer(milliseconds, line);
        }
    }
}
