package org.connectcompetency.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.examples.benchmarks.handwritten.HandWrittenValidator;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.rules.CompetencyValidator;

/** The shipped applications. {@link GrowingList} makes larger ones from them. */
public final class Applications {

    private Applications() {}

    /** Returns the JSON of the shipped application of that name. */
    static String json(String name) {
        return resource("/applications/" + name + ".json");
    }

    /** Returns the shipped applications, each as a line with its end. */
    public static List<byte[]> lines() {
        return Stream.of("ready", "not-ready", "first-steps")
                .map(name -> json(name).lines().map(String::strip).collect(Collectors.joining()) + "\n")
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static String resource(String path) {
        try (InputStream in = Applications.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the shipped application of that name. */
    static CompetencyApplication shipped(String name) {
        return CompetencyJson.readApplication(json(name));
    }

    /** Returns the baseline that gives the same results as {@code rules}. */
    static HandWrittenValidator handWritten(CompetencyValidator rules) {
        Provenance provenance = rules.validate(shipped("first-steps")).provenance();
        return HandWrittenValidator.like(provenance.library(), provenance.rulesSha256());
    }
}
