package org.connectcompetency.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Lines for tests. */
final class Samples {

    private Samples() {}

    /** Returns the shipped application of that name on one line, without its end. */
    static String shipped(String name) {
        try {
            return oneLine(Files.readString(Path.of("../applications/" + name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns JSON, which is indented, on one line. */
    static String oneLine(String json) {
        return json.lines().map(String::strip).collect(Collectors.joining());
    }

    /** Returns an application of one who has just begun. */
    static String firstSteps(String partner) {
        return shipped("first-steps").replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"" + partner + "\"");
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    static byte[] gzip(String content) {
        return gzip(content.getBytes(StandardCharsets.UTF_8));
    }
}
