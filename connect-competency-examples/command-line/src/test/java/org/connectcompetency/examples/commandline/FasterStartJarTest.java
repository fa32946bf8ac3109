package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the scripts that start the runnable jar. They run once the build has made the jar. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for a POSIX shell")
class FasterStartJarTest {

    private static final boolean HAS_AOT_CACHE = Runtime.version().feature() >= 25;
    private static final Path AOT_CACHE = Path.of("target/connect-competency.aot");
    private static final Path CDS_ARCHIVE = Path.of("target/connect-competency.jsa");

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void withoutArchives() throws IOException {
        Files.deleteIfExists(AOT_CACHE);
        Files.deleteIfExists(CDS_ARCHIVE);
    }

    @Test
    void the_command_line_starts_without_an_archive() throws Exception {
        Run run = script(List.of(), "bin/connect-competency", "validate", Samples.READY);

        assertThat(run).isEqualTo(Run.of("validate", Samples.READY));
    }

    @Test
    void the_archive_fits_and_changes_nothing() throws Exception {
        assertThat(script(List.of(), "bin/make-archive")).isEqualTo(new Run(0, "", ""));
        assertThat(HAS_AOT_CACHE ? AOT_CACHE : CDS_ARCHIVE).exists();

        // With this option, Java refuses to start if the archive does not fit, instead of going on without it.
        String insist = HAS_AOT_CACHE ? "-XX:AOTMode=on" : "-Xshare:on";
        Run run = script(List.of(insist), "bin/connect-competency", "validate", Samples.READY, "--format", "json");

        assertThat(run.out())
                .isEqualTo(Run.of("validate", Samples.READY, "--format", "json").out());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void an_archive_of_another_java_is_ignored() throws Exception {
        Files.writeString(HAS_AOT_CACHE ? AOT_CACHE : CDS_ARCHIVE, "not for you");

        assertThat(script(List.of(), "bin/connect-competency", "validate", Samples.READY))
                .isEqualTo(Run.of("validate", Samples.READY));
    }

    @Test
    void lines_are_judged_as_ever() throws Exception {
        Path lines = Files.writeString(folder.resolve("lines"), Samples.onOneLine(Samples.READY) + "\n");
        String[] command = {"validate", "--lines", lines.toString()};

        String[] script = new String[command.length + 1];
        script[0] = "bin/connect-competency";
        System.arraycopy(command, 0, script, 1, command.length);
        assertThat(script(List.of(), script)).isEqualTo(Run.of(command));
    }

    private Run script(List<String> javaOptions, String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(Arrays.asList(command))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .merge("PATH", "", (path, none) -> Path.of(System.getProperty("java.home"), "bin") + ":" + path);
        if (!javaOptions.isEmpty()) {
            builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", javaOptions));
        }
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
