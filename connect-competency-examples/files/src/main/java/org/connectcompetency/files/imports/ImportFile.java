package org.connectcompetency.files.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file or folder to import from. Of a folder, all files below it whose names end in {@code .json} or {@code .csv} are
 * read, in the order of their names.
 *
 * @param path where it is
 * @param name the name that messages use
 */
public record ImportFile(Path path, String name) {

    public ImportFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
    }

    /** Returns a file or folder that messages call by its path, with {@code /} on every platform. */
    public static ImportFile of(Path path) {
        return new ImportFile(path, path.toString().replace(File.separatorChar, '/'));
    }

    /** Returns files or folders that messages call by their paths. */
    public static List<ImportFile> all(Path... paths) {
        return Stream.of(paths).map(ImportFile::of).toList();
    }
}
