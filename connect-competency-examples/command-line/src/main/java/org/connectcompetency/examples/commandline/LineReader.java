package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes line by line, and never holds more than one line. It does not decode them, so a line that is not UTF-8
 * does not affect others.
 */
public final class LineReader {

    private static final int BUFFER_SIZE = 64 * 1024;

    private final InputStream in;
    private final int longest;
    private final Memory memory;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int position;
    private int limit;
    private byte[] line = new byte[BUFFER_SIZE];
    private int length;
    private boolean tooLong;
    private long number;
    private long read;

    /**
     * Reads lines as long as {@code validate --lines} does from a stream, which the caller closes.
     *
     * @param memory the memory that the lines take
     */
    public LineReader(InputStream in, Memory memory) {
        this(in, LinesRun.LONGEST_LINE, memory);
    }

    /**
     * Reads from a stream, which the caller closes.
     *
     * @param longest how many bytes a line may have
     * @param memory the memory that the lines take
     */
    LineReader(InputStream in, int longest, Memory memory) {
        this.in = in;
        this.memory = memory;
        this.longest = longest;
    }

    /** Returns the next line, or null after the last one. */
    public @Nullable Line next() throws IOException {
        if (position == limit && !fill()) {
            return null;
        }
        length = 0;
        tooLong = false;
        number++;
        boolean ended = false;
        while (!ended && (position < limit || fill())) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            ended = end < limit;
            append(end);
            position = ended ? end + 1 : end;
        }
        return new Line(number, content(), length, tooLong, read - (limit - position));
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        read += limit;
        return limit > 0;
    }

    private void append(int end) {
        int count = end - position;
        if (tooLong || length + count > longest) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + count > line.length && !grow(length + count)) {
            tooLong = true;
            length = 0;
            return;
        }
        System.arraycopy(buffer, position, line, length, count);
        length += count;
    }

    /** Makes room for a line of that length; returns whether the memory has it. */
    private boolean grow(int least) {
        int size = (int) Math.min(longest, Math.max(least, 2L * line.length));
        try {
            line = memory.use(() -> Arrays.copyOf(line, size));
            return true;
        } catch (OutOfMemoryError e) {
            return false;
        }
    }

    /** Returns a long line without copying it, which would need the memory twice. */
    private byte[] content() {
        if (length <= BUFFER_SIZE) {
            return Arrays.copyOf(line, length);
        }
        byte[] content = line;
        line = new byte[BUFFER_SIZE];
        return content;
    }
}
