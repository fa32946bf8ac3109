package org.connectcompetency.examples.benchmarks.table;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jars of the build, and the files beside them. */
final class Jars {

    private static final Path MODULE = module();

    private Jars() {}

    /** Returns the module's folder, which the script passes. */
    private static Path module() {
        return Path.of(System.getProperty("benchmarks.module", "."))
                .toAbsolutePath()
                .normalize();
    }

    /** Returns the jar with all benchmarks and all other engines. */
    static Path benchmarks() {
        return there(MODULE.resolve("target/benchmarks.jar"));
    }

    /** Returns the runnable jar of the command line. */
    static Path commandLine() {
        return there(
                MODULE.resolve("../command-line/target/connect-competency.jar").normalize());
    }

    /** Returns the class path of a caller with the shipped jar, which holds no other engines. */
    static String shipped() {
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(MODULE.resolve("target"), "connect-competency-benchmarks-*.jar")) {
            List<Path> jars = new ArrayList<>();
            found.forEach(jars::add);
            jars.removeIf(jar ->
                    jar.toString().endsWith("-sources.jar") || jar.toString().endsWith("-javadoc.jar"));
            if (jars.size() != 1) {
                throw new IllegalStateException(
                        "There must be one jar with the classes of this module, not " + jars + ".");
            }
            return commandLine() + File.pathSeparator + jars.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the READY application. */
    static Path ready() {
        return there(MODULE.resolve("../applications/ready.json").normalize());
    }

    private static Path there(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalStateException("There is no " + file + "; build it first.");
        }
        return file;
    }
}
