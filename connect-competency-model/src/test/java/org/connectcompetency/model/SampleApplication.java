package org.connectcompetency.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An application in which every field is given, and variants of it with a mistake. */
public final class SampleApplication {

    private SampleApplication() {}

    public static String json() {
        try (InputStream in = SampleApplication.class.getResourceAsStream("application.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the document with a passage replaced. The passage must be in it exactly once. */
    public static String jsonWith(String passage, String replacement) {
        String json = json();
        int at = json.indexOf(passage);
        if (at < 0 || json.indexOf(passage, at + 1) >= 0) {
            throw new IllegalArgumentException("must be in the sample exactly once: " + passage);
        }
        return json.replace(passage, replacement);
    }
}
