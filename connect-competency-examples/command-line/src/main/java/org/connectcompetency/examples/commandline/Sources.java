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
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The files that a command line names, so that nothing is written over what it reads or writes. */
final class Sources {

    /** What is written. */
    private static final Set<String> OUTPUTS = Set.of("--output", "--report", "--annotate");

    /** What is read from folders, too. */
    private static final Set<String> FOLDERS = Set.of("--rules", "--ace", "--badges", ImportCommand.REVIEWS);

    /** Standard input, on the systems that name it so. */
    private static final String STANDARD = "/dev/stdin";

    private Sources() {}

    /**
     * Returns why an output cannot be written, if the command reads the same file or writes it twice. A link leads to
     * the same file, whatever it is called.
     */
    static Optional<String> conflict(ParseResult parsed) {
        List<ArgSpec> outputs = new ArrayList<>();
        List<ArgSpec> others = new ArrayList<>();
        for (ParseResult each = parsed; each != null; each = each.subcommand()) {
            for (ArgSpec argument : each.matchedArgs()) {
                (isOneOf(argument, OUTPUTS) ? outputs : others).add(argument);
            }
        }
        return outputs.stream()
                .flatMap(output -> output.stringValues().stream())
                .flatMap(output -> others.stream().flatMap(other -> conflicts(output, other)))
                .findFirst()
                .or(() -> writtenTwice(outputs));
    }

    private static Optional<String> writtenTwice(List<ArgSpec> outputs) {
        for (ArgSpec one : outputs) {
            for (ArgSpec other : outputs.subList(outputs.indexOf(one) + 1, outputs.size())) {
                String file = one.stringValues().get(0);
                if (isSamePlace(file, other.stringValues().get(0))) {
                    return Optional.of("cannot write " + PlainText.line(file) + ": " + name(one) + " and " + name(other)
                            + " are the same file");
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<String> conflicts(String output, ArgSpec argument) {
        int depth = isOneOf(argument, FOLDERS) ? Integer.MAX_VALUE : 0;
        boolean named = isOneOf(argument, Set.of(ImportCommand.REVIEWS));
        return argument.stringValues().stream()
                .map(value -> named ? CaseStudyFile.fileOf(value) : value)
                .filter(source -> isSame(output, source, depth))
                .map(source -> "cannot write " + PlainText.line(output) + ": this command reads the same file, as "
                        + (source.equals(StandardInput.ARGUMENT) ? "standard input" : PlainText.line(source)));
    }

    private static boolean isOneOf(ArgSpec argument, Set<String> names) {
        return argument instanceof OptionSpec && names.contains(name(argument));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Neither of two files has to be there yet. Nothing is lost by writing to a pipe or a device twice. */
    private static boolean isSamePlace(String one, String other) {
        try {
            Path place = place(one);
            return place.equals(place(other)) && (!Files.exists(place) || Files.isRegularFile(place))
                    || Files.isRegularFile(place) && isSameFile(place, Path.of(other));
        } catch (InvalidPathException | IOException e) {
            // It cannot be written, which is said when it is.
            return false;
        }
    }

    private static Path place(String file) throws IOException {
        Path place = Draft.withoutLinks(Path.of(file)).toAbsolutePath();
        Path folder = place.getParent();
        return folder == null ? place : folder.toRealPath().resolve(place.getFileName());
    }

    /** Nothing is lost by writing to a pipe or a device. */
    private static boolean isSame(String output, String source, int depth) {
        try {
            Path target = Path.of(output);
            if (!Files.isRegularFile(target)) {
                return false;
            }
            try (Stream<Path> files = Files.walk(
                    Path.of(source.equals(StandardInput.ARGUMENT) ? STANDARD : source),
                    depth,
                    FileVisitOption.FOLLOW_LINKS)) {
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
