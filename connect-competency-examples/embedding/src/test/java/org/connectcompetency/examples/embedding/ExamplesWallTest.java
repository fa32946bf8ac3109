package org.connectcompetency.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that no example uses an internal class, in Java or in DRL, as examples show what callers can do. */
class ExamplesWallTest {

    private static final Path EXAMPLES = Path.of("connect-competency-examples");
    private static final Pattern INTERNAL = Pattern.compile("org\\.connectcompetency\\.(model|rules)\\.internal\\b");

    @Test
    void no_example_uses_an_internal_package() throws IOException {
        try (Stream<Path> modules = Files.list(EXAMPLES)) {
            List<Path> sources = modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .toList();

            assertThat(sources)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(source -> assertThat(files(source))
                            .isNotEmpty()
                            .allSatisfy(file -> assertThat(INTERNAL.matcher(Files.readString(file))
                                            .find())
                                    .as("an internal package in %s", file)
                                    .isFalse()));
        }
    }

    private static List<Path> files(Path source) {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|drl)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
