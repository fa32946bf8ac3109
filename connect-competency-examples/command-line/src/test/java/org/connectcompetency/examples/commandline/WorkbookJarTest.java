package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks in the runnable jar. */
class WorkbookJarTest {

    private static final String JAR = System.getProperty("runnable.jar");

    private static final long MOST_BYTES = 30_000_000;

    @TempDir
    Path folder;

    private String run(int exitCode, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isEqualTo(exitCode);
        return Files.readString(out);
    }

    @Test
    void it_reads_writes_and_annotates_workbooks() throws Exception {
        String workbook = folder.resolve("ready.xlsx").toString();
        String checked = folder.resolve("checked.xlsx").toString();

        run(0, "-jar", JAR, "convert", Samples.READY, workbook);
        String report = run(0, "-jar", JAR, "validate", workbook, "--annotate", checked);

        assertThat(report).isEqualTo(Run.of("validate", Samples.READY).out());
        assertThat(run(0, "-jar", JAR, "validate", checked)).isEqualTo(report);
    }

    /** So that a run without a workbook starts as fast as if there were none. */
    @Test
    void json_loads_no_class_for_workbooks() throws Exception {
        String loaded = run(0, "-Xlog:class+load", "-jar", JAR, "validate", Samples.READY);

        assertThat(loaded).contains("org.connectcompetency.examples.commandline.ApplicationFile ");
        assertThat(loaded).doesNotContain("org.connectcompetency.files.", "com.fasterxml.aalto.", "org.dhatim.");
    }

    @Test
    void it_stays_small() throws IOException {
        assertThat(Files.size(Path.of(JAR))).isLessThan(MOST_BYTES);
    }
}
