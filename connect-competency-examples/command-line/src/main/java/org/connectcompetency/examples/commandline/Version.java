package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.connectcompetency.model.checklist.Checklists;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, which the build records, and of the checklists that it knows. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            String version = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new String[] {Main.NAME + " " + version + ", checklist " + String.join(", ", Checklists.versions())};
        }
    }
}
