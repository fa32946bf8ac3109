package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.connectcompetency.model.checklist.Checklists;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, which the build records, and of the checklists that it knows. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Main.NAME + " " + ofLibrary() + ", checklist " + String.join(", ", Checklists.versions())};
    }

    /** Returns the version of this program, which is that of the library. */
    static String ofLibrary() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
