package org.connectcompetency.examples.commandline;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.InvalidRulesException;
import picocli.CommandLine.Option;

/** The rules that the caller adds to those of the checklist, for every command that judges. */
final class CustomRules {

    @Option(
            names = "--rules",
            paramLabel = "DRL",
            description =
                    "A DRL file, or a folder of files that end in .drl, with rules to add to those of the checklist; may be given"
                            + " several times. DRL is code that runs with all your rights: give only files that you trust.")
    private List<String> locations = List.of();

    /** Builds a validator that also has these rules. */
    CompetencyValidator build(CompetencyValidator.Builder builder) {
        locations.forEach(location -> add(location, builder));
        try {
            return builder.build();
        } catch (InvalidRulesException e) {
            throw new UnusableException(
                    e.problems().stream()
                            .map(problem -> PlainText.line(problem.toString()))
                            .collect(Collectors.joining("\n")),
                    e);
        }
    }

    private static void add(String location, CompetencyValidator.Builder builder) {
        if (location.isEmpty()) {
            throw new UnusableException("cannot read the rules: their path is empty");
        }
        String name = PlainText.line(location);
        try {
            builder.rules(Path.of(location));
        } catch (InvalidPathException e) {
            throw new UnusableException("cannot read " + name + ": this is not a file name on this system", e);
        } catch (IllegalArgumentException e) {
            throw new UnusableException("cannot read " + name + ": no file in this folder ends in .drl", e);
        } catch (UncheckedIOException e) {
            throw new UnusableException(
                    "cannot read " + Failure.place(e.getCause(), name) + ": " + Failure.reason(e.getCause()), e);
        }
    }
}
