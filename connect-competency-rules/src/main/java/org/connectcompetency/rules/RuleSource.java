package org.connectcompetency.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A DRL file of a caller's own. DRL is code: it runs with all the rights of the JVM.
 *
 * @param name the name that messages use: the path of a file, or any other name
 * @param drl its text
 */
public record RuleSource(String name, String drl) {

    /** Checks that nothing is missing. */
    public RuleSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(drl, "drl");
    }

    /**
     * Reads a DRL file in UTF-8, or all files that end in {@code .drl} in a folder and below it, in the order of their
     * paths.
     *
     * @throws IllegalArgumentException if a folder holds none
     * @throws UncheckedIOException if there is no such file or folder, or it cannot be read
     */
    public static List<RuleSource> of(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(read(path));
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<RuleSource> sources = files.filter(
                            file -> file.toString().endsWith(".drl") && Files.isRegularFile(file))
                    .sorted()
                    .map(RuleSource::read)
                    .toList();
            if (sources.isEmpty()) {
                throw new IllegalArgumentException(
                        "The folder (" + path + ") must hold DRL files, but no file in it ends in .drl.");
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException("The rules in " + path + " cannot be read: " + e, e);
        }
    }

    /**
     * Reads a DRL file in UTF-8 from the class path of the calling thread's context class loader.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public static RuleSource ofResource(String resource) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? RuleSource.class.getClassLoader() : context;
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("The resource (" + resource + ") must be on the class path.");
            }
            return new RuleSource(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The rules in " + resource + " cannot be read: " + e, e);
        }
    }

    private static RuleSource read(Path file) {
        try {
            return new RuleSource(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The rules in " + file + " cannot be read: " + e, e);
        }
    }
}
