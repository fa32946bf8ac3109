package org.connectcompetency.rules.internal.rulebase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineVersionTest {

    @TempDir
    private Path jar;

    @Test
    void jars_of_two_versions_are_refused_in_one_sentence_that_names_both_and_the_bom() throws IOException {
        declares("org.drools/drools-core", "10.2.0");
        declares("org.drools/drools-base", "10.2.0");
        declares("org.kie/kie-api", "9.44.0.Final");

        try (URLClassLoader loader = loader()) {
            assertThatThrownBy(() -> EngineVersion.requireOne(loader))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("The jars of Drools must be of one version, but org.drools:drools-base is 10.2.0 and "
                            + "org.kie:kie-api is 9.44.0.Final; import org.drools:drools-bom in one version.");
        }
    }

    @Test
    void jars_of_one_version_are_taken_whichever_it_is() throws IOException {
        declares("org.drools/drools-core", "9.44.0.Final");
        declares("org.kie/kie-api", "9.44.0.Final");

        try (URLClassLoader loader = loader()) {
            assertThatCode(() -> EngineVersion.requireOne(loader)).doesNotThrowAnyException();
        }
    }

    private void declares(String name, String version) throws IOException {
        Path properties = jar.resolve("META-INF/maven/" + name + "/pom.properties");
        Files.createDirectories(properties.getParent());
        Files.writeString(properties, "version=" + version + "\n");
    }

    /** Sees these jars and no others. */
    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    }
}
