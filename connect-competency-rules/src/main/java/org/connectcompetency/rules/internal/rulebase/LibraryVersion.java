package org.connectcompetency.rules.internal.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library. */
public final class LibraryVersion {

    /** The version, as the build recorded it. */
    public static final String VERSION = version();

    private LibraryVersion() {}

    private static String version() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream("/META-INF/connect-competency/version")) {
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
