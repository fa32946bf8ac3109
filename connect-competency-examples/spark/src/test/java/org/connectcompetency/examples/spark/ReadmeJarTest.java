package org.connectcompetency.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command of the guide for a laptop. */
class ReadmeJarTest {

    private static final String JAR = "connect-competency-examples/spark/target/connect-competency-spark.jar";

    @Test
    void the_command_for_a_laptop_judges_files(@TempDir Path folder) throws Exception {
        Path network = Files.createDirectory(folder.resolve("network"));
        Files.writeString(network.resolve("one.jsonl"), Samples.shipped("ready") + "\n{\n");
        Files.write(network.resolve("two.jsonl.gz"), Samples.gzip(Samples.shipped("first-steps")));
        String command = Readme.blocks("sh").get(1).replace("\\\n", " ");
        assertThat(command).startsWith("spark-submit ").contains(" " + JAR + " ");
        List<String> arguments = Stream.of(command.split(" +"))
                .skip(1)
                .map(word -> word.replace("'", "").replace(JAR, System.getProperty("job.jar")))
                .toList();
        Path log = folder.resolve("log");

        Process driver = SparkHome.make().submit(log, folder, arguments);

        assertThat(driver.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(driver.exitValue()).as(() -> SparkHome.end(log)).isZero();
        assertThat(SparkHome.end(log))
                .contains("2 results (1 READY, 1 NOT_READY), 1 rejected lines, 0 blank lines in ");
        assertThat(folder.resolve("judged/_SUCCESS")).exists();
    }
}
