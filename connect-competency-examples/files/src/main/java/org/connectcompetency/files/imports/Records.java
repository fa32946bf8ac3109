package org.connectcompetency.files.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the records of files and folders.
 *
 * @param lists the names of the JSON lists whose elements are records
 * @param wanted whether a path is asked for
 */
record Records(Set<String> lists, Predicate<String> wanted) {

    private static final int LOOK_AHEAD = 8_192;

    /**
     * Reads all records.
     *
     * @param sink takes each record, and returns whether it was of a known kind
     * @param notes gets what is left out because no import knows it
     * @throws UnreadableFileException if a file cannot be read, or has nothing of a known kind
     */
    void read(List<ImportFile> files, Notes notes, Predicate<FlatRecord> sink) {
        for (ImportFile file : files) {
            if (Files.isDirectory(file.path())) {
                folder(file, notes, sink);
            } else {
                file(file, notes, sink);
            }
        }
    }

    private void folder(ImportFile folder, Notes notes, Predicate<FlatRecord> sink) {
        List<ImportFile> files = below(folder);
        List<ImportFile> exports = files.stream().filter(Records::isExport).toList();
        if (exports.isEmpty()) {
            throw new UnreadableFileException(folder.name(), "has no file whose name ends in .json or .csv");
        }
        exports.forEach(file -> file(file, notes, sink));
        files.stream()
                .filter(file -> !isExport(file))
                .forEach(file ->
                        notes.leftOut("", "not-read", "its name ends neither in .json nor in .csv", file.name()));
    }

    private static List<ImportFile> below(ImportFile folder) {
        try (Stream<Path> paths = Files.walk(folder.path())) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> new ImportFile(
                            path,
                            folder.name() + "/"
                                    + ImportFile.of(folder.path().relativize(path))
                                            .name()))
                    .sorted(Comparator.comparing(ImportFile::name))
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        }
    }

    private static boolean isExport(ImportFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".csv");
    }

    private void file(ImportFile file, Notes notes, Predicate<FlatRecord> sink) {
        int[] counts = new int[2];
        each(file, record -> {
            boolean known = sink.test(record);
            counts[known ? 0 : 1]++;
            if (!known) {
                notes.leftOut("", "unknown-object", "it is nothing that this import knows", record.place());
            }
        });
        if (counts[0] == 0 && counts[1] > 0) {
            throw new UnreadableFileException(file.name(), "has nothing that this import knows");
        }
    }

    /** Reads all records of a file that is not a folder. */
    void each(ImportFile file, Consumer<FlatRecord> sink) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            if (isJson(in)) {
                JsonRecords.read(file.name(), in, lists, wanted, sink);
            } else {
                CsvRecords.read(file, wanted, sink);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Returns whether the first character, after white space and a byte order mark, begins an object or a list. */
    private static boolean isJson(InputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] start = in.readNBytes(LOOK_AHEAD);
        in.reset();
        for (byte b : start) {
            if (b == '{' || b == '[') {
                return true;
            }
            // In UTF-16 and UTF-32 there are zeros, and the bytes of their marks are negative, too.
            if (b > 0 && !Character.isWhitespace(b)) {
                return false;
            }
        }
        return false;
    }

    private static UnreadableFileException unreadable(ImportFile file, IOException e) {
        String reason = e instanceof NoSuchFileException
                ? "there is no such file or folder"
                : e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
        return new UnreadableFileException(file.name(), reason, e);
    }
}
