package org.connectcompetency.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that each jar of the library holds the license of the repository. */
class LicenseTest {

    @ParameterizedTest
    @ValueSource(classes = {CompetencyJson.class, CompetencyValidator.class})
    void the_license_is_in_the_jar(Class<?> ofTheJar) throws IOException, URISyntaxException {
        URL jar = ofTheJar.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {jar}, null);
                InputStream license = alone.getResourceAsStream("META-INF/LICENSE")) {
            assertThat(license).isNotNull();
            assertThat(new String(license.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(Path.of("LICENSE")));
        }
    }
}
