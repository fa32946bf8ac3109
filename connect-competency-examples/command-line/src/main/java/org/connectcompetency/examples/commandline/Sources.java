package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The files that a command line names, so that its output goes to none of those that it reads. */
final class Sources {

    private static final String OUTPUT = "--output";
    private static final String RULES = "--rules";

    /** Standard input, on the systems that name it so. */
    private static final String STANDARD = "/dev/stdin";

    private Sources() {}

    /**
     * Returns why the output cannot be written, if the command reads the same file. A link leads to the same file,
     * whatever it is called.
     */
    static Optional<String> conflict(ParseResult parsed) {
        List<String> outputs = new ArrayList<>();
        List<ArgSpec> others = new ArrayList<>();
        for (ParseResult each = parsed; each != null; each = each.subcommand()) {
            for (ArgSpec argument : each.matchedArgs()) {
                if (isNamed(argument, OUTPUT)) {
                    outputs.addAll(argument.stringValues());
                } else {
                    others.add(argument);
                }
            }
        }
        return outputs.stream()
                .flatMap(output -> others.stream().flatMap(other -> conflicts(output, other)))
                .findFirst();
    }

    private static Stream<String> conflicts(String output, ArgSpec argument) {
        // Rules alone are read from folders.
        int depth = isNamed(argument, RULES) ? Integer.MAX_VALUE : 0;
        return argument.stringValues().stream()
                .filter(source -> isSame(output, source, depth))
                .map(source -> "cannot write " + PlainText.line(output) + ": this command reads the same file, as "
                        + (source.equals("-") ? "standard input" : PlainText.line(source)));
    }

    private static boolean isNamed(ArgSpec argument, String name) {
        return argument instanceof OptionSpec option && List.of(option.names()).contains(name);
    }

    /** Nothing is lost by writing to a pipe or a device. */
    private static boolean isSame(String output, String source, int depth) {
        try {
            Path target = Path.of(output);
            if (!Files.isRegularFile(target)) {
                return false;
            }
            try (Stream<Path> files =
                    Files.walk(Path.of(source.equals("-") ? STANDARD : source), depth, FileVisitOption.FOLLOW_LINKS)) {
                return files.anyMatch(file -> isSameFile(file, target));
            }
        } catch (InvalidPathException | IOException | UncheckedIOException e) {
            // It is no file, or cannot be read, which is said when it is.
            return false;
        }
    }

    private static boolean isSameFile(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
