package org.connectcompetency.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.connectcompetency.rules.RuleSource;

/**
 * Reads the rules and the tailoring on the driver. A place is a path of the driver's machine, or a URI of whatever
 * store Spark knows, such as {@code s3://}.
 *
 * @param configuration says how to reach the stores
 */
record CallersFiles(Configuration configuration) {

    /** Returns the DRL files at these places, as {@link RuleSource#of} would read and name them. */
    List<CallersFile> rules(List<String> places) {
        List<CallersFile> files = new ArrayList<>();
        for (String place : places) {
            Path path = local(place);
            try {
                for (RuleSource source : RuleSource.of(path)) {
                    String below = source.name().substring(path.toString().length());
                    files.add(new CallersFile(place + below, source.drl()));
                }
            } catch (IllegalArgumentException e) {
                throw new UnusableException("cannot read " + place + ": no file in this folder ends in .drl", e);
            } catch (UncheckedIOException e) {
                throw unreadable(place, e.getCause());
            }
        }
        return files;
    }

    /** Returns the tailoring profile at that place. */
    CallersFile tailoring(String place) {
        Path path = local(place);
        if (Files.isDirectory(path)) {
            throw new UnusableException("cannot read " + place + ": it is a folder, not a file");
        }
        try {
            return new CallersFile(place, Files.readString(path));
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    private Path local(String place) {
        if (!place.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*")) {
            return Path.of(place);
        }
        try {
            org.apache.hadoop.fs.Path remote = new org.apache.hadoop.fs.Path(place);
            Path folder = Files.createTempDirectory(Main.NAME);
            Path copy = folder.resolve(remote.getName());
            remote.getFileSystem(configuration)
                    .copyToLocalFile(false, remote, new org.apache.hadoop.fs.Path(copy.toUri()), true);
            return copy;
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    private static UnusableException unreadable(String place, IOException e) {
        if (e instanceof CharacterCodingException) {
            return new UnusableException("cannot read " + place + ": it is not UTF-8", e);
        }
        return new UnusableException("cannot read " + place + ": " + e, e);
    }
}
