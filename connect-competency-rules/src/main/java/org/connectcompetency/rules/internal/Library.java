package org.connectcompetency.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What this library is. */
final class Library {

    /** The version of this library, as the build wrote it down. */
    static final String VERSION = version();

    private Library() {}

    private static String version() {
        try (InputStream in = Library.class.getResourceAsStream("/META-INF/connect-competency/version")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The library must know its version, but META-INF/connect-competency/version is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
