package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

    @TempDir
    Path folder;

    /** What bash offers for the last of these words. */
    private List<String> offered(String... words) throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "bash"))));
        Path script = folder.resolve("completion.sh");
        assertThat(Run.of("completion", "--output", script.toString()).exitCode())
                .isZero();
        List<String> command =
                Stream.concat(bash(script).stream(), Arrays.stream(words)).toList();
        Process complete = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(complete.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        complete.waitFor();
        return out.lines().map(String::strip).toList();
    }

    private static List<String> bash(Path script) {
        return List.of(
                "bash",
                "-c",
                "source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMP_LINE=\"$*\";"
                        + " _complete_connect-competency; printf '%s\\n' \"${COMPREPLY[@]}\"",
                script.toString());
    }

    @Test
    void bash_offers_the_commands_and_their_options() throws Exception {
        assertThat(offered("connect-competency", "")).contains("validate", "portfolio", "completion");
        assertThat(offered("connect-competency", "fore")).containsExactly("forecast");
        assertThat(offered("connect-competency", "validate", "--as")).containsExactly("--as-of");
    }
}
