package org.connectcompetency.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * A file of applications.
 *
 * @param path its full path
 * @param length how many bytes it has
 * @param compressed whether it must be decompressed, and so be read from its beginning
 */
record InputFile(String path, long length, boolean compressed) {

    /**
     * Returns the files that match the patterns, and those in the folders that match, by path. As for Spark, names that
     * begin with {@code _} or {@code .} are hidden.
     *
     * @throws UnusableException if nothing matches a pattern
     */
    static List<InputFile> matching(List<String> globs, Configuration configuration) {
        CompressionCodecFactory codecs = new CompressionCodecFactory(configuration);
        Map<String, InputFile> files = new TreeMap<>();
        for (String glob : globs) {
            for (FileStatus file : matches(glob, configuration)) {
                String path = file.getPath().toString();
                files.put(path, new InputFile(path, file.getLen(), codecs.getCodec(file.getPath()) != null));
            }
        }
        return List.copyOf(files.values());
    }

    private static List<FileStatus> matches(String glob, Configuration configuration) {
        List<FileStatus> files = new ArrayList<>();
        try {
            Path pattern = new Path(glob);
            FileSystem store = pattern.getFileSystem(configuration);
            FileStatus[] matches = store.globStatus(pattern);
            for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
                if (match.isFile()) {
                    files.add(match);
                } else {
                    for (FileStatus child : store.listStatus(match.getPath())) {
                        if (child.isFile() && !isHidden(child)) {
                            files.add(child);
                        }
                    }
                }
            }
        } catch (FileNotFoundException e) {
            throw new UnusableException("cannot read " + glob + ": a file is gone", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableException("cannot read " + glob + ": " + e.getMessage(), e);
        }
        if (files.isEmpty()) {
            throw new UnusableException("cannot read " + glob + ": no file matches");
        }
        return files;
    }

    private static boolean isHidden(FileStatus file) {
        String name = file.getPath().getName();
        return name.startsWith("_") || name.startsWith(".");
    }
}
