package org.connectcompetency.examples.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Tests of the script that measures. They run once the build has made the jars. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a POSIX shell")
class MeasureJarTest {

    @Test
    void it_tells_what_can_be_chosen() throws Exception {
        assertThat(measure(0, "--help")).isEqualTo(Options.USAGE);
    }

    @Test
    void it_refuses_what_makes_no_sense() throws Exception {
        assertThat(measure(2, "luck")).isEmpty();
    }

    @Test
    void it_measures_starts_a_batch_and_the_heap() throws Exception {
        List<String> lines = measure(0, "--quick", "--applications", "30", "start", "batch", "heap")
                .lines()
                .toList();

        assertThat(lines).containsAll(Row.HEADER);
        assertThat(lines.subList(2 + Row.HEADER.size(), lines.size()))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row).matches("\\|( [^|]+ \\|){6}"));
    }

    private static String measure(int exitCode, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder command =
                new ProcessBuilder(Path.of("bin/measure").toAbsolutePath().toString());
        command.command().addAll(List.of(arguments));
        // The Java of this build, whichever is first on the path.
        Map<String, String> environment = command.environment();
        environment.put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + environment.get("PATH"));
        Process process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(exitCode);
        return out;
    }
}
