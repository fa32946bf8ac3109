package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The applications that the examples share. */
final class Samples {

    static final String READY = file("ready");
    static final String NOT_READY = file("not-ready");
    static final String FIRST_STEPS = file("first-steps");

    /** The least that can be read as an application. */
    static final String LEAST = """
            {"submittedOn": "2026-06-15",
             "partner": {"name": "Tern", "tier": "SELECT", "servicesPathStage": "CONFIRMED"}}
            """;

    private Samples() {}

    static String onOneLine(String file) {
        try {
            return Files.readString(Path.of(file)).replace("\n", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name) {
        return Path.of("..", "applications", name + ".json").toString();
    }
}
