package org.connectcompetency.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidDocumentException;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.InvalidRulesException;
import org.jspecify.annotations.Nullable;

/**
 * How all executors judge. The driver fixes it once.
 *
 * @param asOf the as-of date, whatever the applications say; absent: each application's {@code submittedOn}
 * @param today the as-of date of an application that has no other; the same for all, although the job may run past
 *     midnight and in several time zones
 * @param rules the rules to add
 * @param tailoring the tailoring profile
 * @param forecast whether to look ahead
 */
record Judging(
        @Nullable LocalDate asOf,
        LocalDate today,
        List<CallersFile> rules,
        @Nullable CallersFile tailoring,
        boolean forecast)
        implements Serializable {

    Judging {
        rules = List.copyOf(rules);
    }

    /** Throws an {@link UnusableException} if the rules or the tailoring are wrong. */
    void check() {
        try {
            SharedValidator.of(this);
        } catch (InvalidRulesException e) {
            throw new UnusableException(
                    e.problems().stream().map(Object::toString).collect(Collectors.joining("\n")), e);
        } catch (InvalidDocumentException e) {
            String name = tailoring == null ? "" : tailoring.name() + ": ";
            throw new UnusableException(
                    e.problems().stream().map(problem -> name + problem).collect(Collectors.joining("\n")), e);
        } catch (IllegalArgumentException e) {
            throw new UnusableException((tailoring == null ? "" : tailoring.name() + ": ") + e.getMessage(), e);
        }
    }

    /** Builds the validator that judges so. */
    CompetencyValidator validator() {
        CompetencyValidator.Builder builder = CompetencyValidator.builder()
                .clock(Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
        if (asOf != null) {
            builder.asOf(asOf);
        }
        if (tailoring != null) {
            builder.tailoring(profile(tailoring));
        }
        rules.forEach(file -> builder.rules(file.name(), file.text()));
        return builder.build();
    }

    /** The library reads YAML from files only. */
    private static Tailoring profile(CallersFile file) {
        if (!file.name().endsWith(".yaml") && !file.name().endsWith(".yml")) {
            return CompetencyJson.readTailoring(file.text());
        }
        try {
            Path copy = Files.createTempFile(Main.NAME, ".yaml");
            try {
                Files.writeString(copy, file.text());
                return CompetencyJson.readTailoring(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
