package org.connectcompetency.rules.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a main method in a JVM of its own. */
final class FreshJvm {

    private FreshJvm() {}

    /**
     * Runs it and returns what it wrote to standard output, in UTF-8.
     *
     * @param environment variables to be set
     * @param options of the JVM
     * @param arguments the class path, the class, and what it is given
     */
    static String run(Map<String, String> environment, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(options);
            command.add("-cp");
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            assertThat(exitCode).as(() -> output + text(errors)).isZero();
            return output;
        } finally {
            Files.delete(errors);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
