package org.connectcompetency.examples.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A Spark as it is installed: the jars that Maven brought, without this job.
 *
 * @param folder the folder with {@code jars}
 */
record SparkHome(Path folder) {

    private static final String LOOPBACK = "127.0.0.1";

    /** Makes one, of links, for the tests of this build. */
    static SparkHome make() {
        try {
            Path folder = Path.of("target/spark-home").toAbsolutePath();
            Path jars = Files.createDirectories(folder.resolve("jars"));
            for (String jar : Files.readString(Path.of(System.getProperty("spark.class.path")))
                    .strip()
                    .split(File.pathSeparator)) {
                Path link = jars.resolve(Path.of(jar).getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, Path.of(jar));
                }
            }
            return new SparkHome(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the end of what a process said. */
    static String end(Path log) {
        try {
            String said = Files.readString(log);
            return said.substring(Math.max(0, said.length() - 5_000));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Starts a class of Spark as a process of its own; all that it says is in the file. */
    Process start(Path log, Path workingFolder, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-Xmx512m", "-cp", folder.resolve("jars") + "/*", mainClass));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().put("SPARK_HOME", folder.toString());
        process.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        // The scripts of Spark, which are in no jar, would set it.
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        try {
            return process.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts {@code spark-submit}. */
    Process submit(Path log, Path workingFolder, List<String> arguments) {
        return start(log, workingFolder, "org.apache.spark.deploy.SparkSubmit", arguments);
    }
}
