package org.connectcompetency.examples.commandline;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidDocumentException;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the caller departs from the checklist, for every command that judges. */
final class TailoringProfile {

    @Option(
            names = "--tailoring",
            paramLabel = "FILE",
            description =
                    "A profile in JSON, or in YAML if its name ends in .yaml or .yml, with waivers, and with thresholds in place of the"
                            + " checklist's, each with its justification. The result lists every departure.")
    private @Nullable String location;

    /** Builds a validator that departs from the checklist in that way, and also has these rules. */
    CompetencyValidator build(CompetencyValidator.Builder builder, CustomRules rules) {
        if (location == null) {
            return rules.build(builder);
        }
        if (location.isEmpty()) {
            throw new UnusableException("cannot read the tailoring: its path is empty");
        }
        String name = PlainText.line(location);
        builder.tailoring(read(location, name));
        try {
            return rules.build(builder);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(name + ": " + e.getMessage(), e);
        }
    }

    private static Tailoring read(String location, String name) {
        try {
            Path file = Path.of(location);
            if (Files.isDirectory(file)) {
                throw new UnusableException("cannot read " + name + ": it is a folder, not a file");
            }
            return CompetencyJson.readTailoring(file);
        } catch (InvalidPathException e) {
            throw new UnusableException("cannot read " + name + ": this is not a file name on this system", e);
        } catch (InvalidDocumentException e) {
            throw new UnusableException(
                    Failure.problems(e).stream()
                            .map(problem -> name + ": " + problem)
                            .collect(Collectors.joining("\n")),
                    e);
        } catch (UncheckedIOException e) {
            throw new UnusableException("cannot read " + name + ": " + Failure.reason(e.getCause()), e);
        }
    }
}
