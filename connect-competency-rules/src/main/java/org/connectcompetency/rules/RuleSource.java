package org.connectcompetency.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    /** No rules that people write come near; a device can have no end. */
    private static final int MOST_BYTES = 1_000_000;

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
     * @throws UncheckedIOException if there is no such file or folder, or it cannot be read, or is not UTF-8, or a file
     *     is larger than a million bytes
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
            throw unreadable(path.toString(), e);
        }
    }

    /**
     * Reads a DRL file in UTF-8 from the class path of the calling thread's context class loader, or else from that of
     * this library.
     *
     * @throws IllegalArgumentException if there is no such resource
     * @throws UncheckedIOException if it cannot be read, or is not UTF-8, or is larger than a million bytes
     */
    public static RuleSource ofResource(String resource) {
        try (InputStream in = open(resource)) {
            return new RuleSource(resource, text(resource, in));
        } catch (IOException e) {
            throw unreadable(resource, e);
        }
    }

    private static InputStream open(String resource) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        InputStream in = context == null ? null : context.getResourceAsStream(resource);
        if (in == null) {
            in = RuleSource.class.getClassLoader().getResourceAsStream(resource);
        }
        if (in == null) {
            throw new IllegalArgumentException("The resource (" + resource
                    + ") must be on the class path of the thread's context class loader or of this library.");
        }
        return in;
    }

    private static RuleSource read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new RuleSource(file.toString(), text(file.toString(), in));
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    private static String text(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new FileSystemException(name, null, "it is larger than a million bytes");
        }
        return NotUtf8Exception.decode(bytes);
    }

    private static UncheckedIOException unreadable(String what, IOException e) {
        return new UncheckedIOException("The rules in " + what + " cannot be read: " + why(e), e);
    }

    private static Object why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return e instanceof NotUtf8Exception ? e.getMessage() : e;
    }
}
