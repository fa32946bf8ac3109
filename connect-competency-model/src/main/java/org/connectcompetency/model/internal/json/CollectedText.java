package org.connectcompetency.model.internal.json;

import java.io.Writer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a generator writes. Its buffer is kept for the next text: one for all threads, so that not every thread
 * keeps one.
 */
final class CollectedText extends Writer {

    /** Enough for most results. */
    private static final int INITIAL_CAPACITY = 1 << 16;

    /** A longer buffer is not kept. */
    private static final int MOST_KEPT = 1 << 17;

    private static final AtomicReference<char @Nullable []> SPARE = new AtomicReference<>();

    private char[] chars;
    private int length;

    private CollectedText(char[] chars) {
        this.chars = chars;
    }

    /** Begins a text. */
    static CollectedText begin() {
        char[] spare = SPARE.getAndSet(null);
        return new CollectedText(spare == null ? new char[INITIAL_CAPACITY] : spare);
    }

    /** Returns the text, and ends it: nothing more can be written. */
    String end() {
        String text = new String(chars, 0, length);
        if (chars.length <= MOST_KEPT) {
            Arrays.fill(chars, 0, length, '\0');
            SPARE.set(chars);
        }
        chars = new char[0];
        length = 0;
        return text;
    }

    @Override
    public void write(int c) {
        reserve(1);
        chars[length++] = (char) c;
    }

    @Override
    public void write(char[] some, int from, int count) {
        reserve(count);
        System.arraycopy(some, from, chars, length, count);
        length += count;
    }

    @Override
    public void write(String some, int from, int count) {
        reserve(count);
        some.getChars(from, from + count, chars, length);
        length += count;
    }

    private void reserve(int count) {
        if (chars.length - length < count) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + count));
        }
    }

    @Override
    public void flush() {
        // All is here already.
    }

    @Override
    public void close() {
        // The generator closes it before the text is asked for.
    }
}
