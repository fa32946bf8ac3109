package org.connectcompetency.model.internal.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing JSON text in which the elements of a list can be sorted in place.
 *
 * <p>It is kept in UTF-8, with one exception: each surrogate is encoded by itself, in three bytes, whether or not it
 * has its other half. So the bytes sort like the chars, as in {@link String#compareTo}, which is not true of proper
 * UTF-8. And no surrogate without its other half is lost.
 */
final class SortableText {

    /** Enough for most applications. */
    private static final int INITIAL_CAPACITY = 1 << 17;

    /** A longer buffer is not kept for the next text. */
    private static final int MOST_KEPT = 1 << 18;

    private static final int MAX_BYTES_OF_A_CHAR = 3;

    /** Is 0 for each byte that is written as it is. */
    private static final byte[] BEYOND_PLAIN = beyondPlain();

    private byte[] bytes = new byte[INITIAL_CAPACITY];
    private int length;
    private boolean surrogates;
    private byte[] inOrder = new byte[0];

    private static byte[] beyondPlain() {
        byte[] beyond = new byte[0x100];
        Arrays.fill(beyond, (byte) 1);
        Arrays.fill(beyond, ' ', 0x7F, (byte) 0);
        beyond['"'] = 1;
        beyond['\\'] = 1;
        return beyond;
    }

    /** Returns the length of the text in bytes. */
    int length() {
        return length;
    }

    void append(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    /** Replaces a byte. */
    void set(int at, char ascii) {
        bytes[at] = (byte) ascii;
    }

    /** Appends a text in UTF-8 without characters beyond the basic plane. */
    void append(byte[] text) {
        reserve(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    /** Appends a text as a JSON string. */
    void appendQuoted(String text) {
        append('"');
        appendPlain(text);
        append('"');
    }

    /**
     * Appends a text as the content of a JSON string, without the quotes. Nearly all texts need no escaping, so it is
     * asked once at the end whether this one does.
     */
    void appendPlain(String text) {
        int count = text.length();
        reserve(count);
        byte[] target = bytes;
        int start = length;
        int beyond = 0;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            beyond |= BEYOND_PLAIN[c & 0xFF] | c >> 8;
            target[start + i] = (byte) c;
        }
        if (beyond == 0) {
            length += count;
        } else {
            appendEncoded(JsonStringEncoder.getInstance().quoteAsString(text));
        }
    }

    private void appendEncoded(char[] chars) {
        reserve(chars.length * MAX_BYTES_OF_A_CHAR);
        for (char c : chars) {
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            } else {
                surrogates |= Character.isSurrogate(c);
                bytes[length++] = (byte) (0xE0 | c >> 12);
                bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            }
        }
    }

    /**
     * Sorts the elements at the end of the text, which have commas between them.
     *
     * @param starts where they begin, from the index {@code from} to the index {@code to}, exclusive
     */
    void sort(int[] starts, int from, int to) {
        if (areInOrder(starts, from, to)) {
            return;
        }
        Element[] elements = new Element[to - from];
        for (int i = from; i < to; i++) {
            elements[i - from] = new Element(starts[i], end(starts, i, to));
        }
        Arrays.sort(elements);
        int size = length - starts[from];
        if (inOrder.length < size) {
            inOrder = new byte[Math.max(size, 2 * inOrder.length)];
        }
        int at = 0;
        for (Element element : elements) {
            if (at > 0) {
                inOrder[at++] = ',';
            }
            System.arraycopy(bytes, element.start, inOrder, at, element.end - element.start);
            at += element.end - element.start;
        }
        System.arraycopy(inOrder, 0, bytes, starts[from], size);
    }

    private boolean areInOrder(int[] starts, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Arrays.compareUnsigned(bytes, starts[i - 1], starts[i] - 1, bytes, starts[i], end(starts, i, to)) > 0) {
                return false;
            }
        }
        return true;
    }

    private int end(int[] starts, int i, int to) {
        return i + 1 < to ? starts[i + 1] - 1 : length;
    }

    /** Returns the SHA-256 of the text in UTF-8, in hexadecimal. */
    String sha256() {
        return surrogates ? Sha256.of(toString()) : Sha256.of(bytes, length);
    }

    /** Begins a new text, of which nothing of this one can be seen; returns whether its buffers are worth keeping. */
    boolean clear() {
        Arrays.fill(bytes, 0, length, (byte) 0);
        Arrays.fill(inOrder, (byte) 0);
        length = 0;
        surrogates = false;
        return bytes.length <= MOST_KEPT && inOrder.length <= MOST_KEPT;
    }

    @Override
    public String toString() {
        return surrogates ? decoded() : new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private String decoded() {
        StringBuilder text = new StringBuilder(length);
        int at = 0;
        while (at < length) {
            int first = bytes[at++];
            if (first >= 0) {
                text.append((char) first);
            } else if ((first & 0x20) == 0) {
                text.append((char) ((first & 0x1F) << 6 | bytes[at++] & 0x3F));
            } else {
                text.append((char) ((first & 0x0F) << 12 | (bytes[at++] & 0x3F) << 6 | bytes[at++] & 0x3F));
            }
        }
        return text.toString();
    }

    private void reserve(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }

    /** An element of a list, given by its place in the text. */
    private final class Element implements Comparable<Element> {

        private final int start;
        private final int end;

        private Element(int start, int end) {
            this.start = start;
            this.end = end;
        }

        @Override
        public int compareTo(Element other) {
            return Arrays.compareUnsigned(bytes, start, end, bytes, other.start, other.end);
        }
    }
}
