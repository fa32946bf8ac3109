package org.connectcompetency.examples.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.connectcompetency.examples.commandline.Line;
import org.connectcompetency.examples.commandline.LineReader;
import org.connectcompetency.examples.commandline.Memory;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a split, each with its number in the file. Failures name the file. */
final class SplitLines implements Closeable {

    private static final int BUFFER_SIZE = 64 * 1024;

    private final Split split;
    private final InputStream in;
    private final LineReader lines;
    private long end;

    SplitLines(Split split, Configuration configuration, Memory memory) {
        this.split = split;
        try {
            in = open(split, configuration);
        } catch (IOException e) {
            throw unreadable(split, e);
        }
        lines = new LineReader(in, memory);
        if (split.from() < split.start()) {
            // Belongs to the split that it begins in.
            read();
        }
    }

    /** Returns the next line, or null after the last one. */
    @Nullable
    Line next() {
        return split.from() + end < split.end() ? read() : null;
    }

    private @Nullable Line read() {
        try {
            Line line = lines.next();
            if (line == null) {
                end = Long.MAX_VALUE - split.from();
                return null;
            }
            end = line.end();
            return new Line(split.before() + line.number(), line.bytes(), line.length(), line.tooLong(), line.end());
        } catch (IOException e) {
            throw unreadable(split, e);
        }
    }

    /** Returns how many lines end in front of the split that follows on this one, counted as {@link Split#before}. */
    static long count(Split split, Configuration configuration) {
        byte[] buffer = new byte[BUFFER_SIZE];
        long left = split.end() - 1 - split.from();
        long lines = 0;
        try (InputStream in = open(split, configuration)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("it became shorter while it was read");
                }
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                left -= read;
            }
        } catch (IOException e) {
            throw unreadable(split, e);
        }
        return lines;
    }

    private static InputStream open(Split split, Configuration configuration) throws IOException {
        Path path = new Path(split.file());
        FSDataInputStream in = path.getFileSystem(configuration).open(path);
        CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path);
        if (codec != null) {
            return codec.createInputStream(in);
        }
        in.seek(split.from());
        return in;
    }

    private static UncheckedIOException unreadable(Split split, IOException e) {
        return new UncheckedIOException("cannot read " + split.file() + ": " + e.getMessage(), e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
