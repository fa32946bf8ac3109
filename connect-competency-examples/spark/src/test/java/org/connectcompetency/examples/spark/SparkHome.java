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

    /** Makes one in that folder. */
    static SparkHome in(Path folder) {
        try {
            Path jars = Files.createDirectories(folder.resolve("jars"));
            for (String jar : Files.readString(Path.of(System.getProperty("spark.class.path")))
                    .strip()
                    .split(File.pathSeparator)) {
                Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
            }
            return new SparkHome(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
