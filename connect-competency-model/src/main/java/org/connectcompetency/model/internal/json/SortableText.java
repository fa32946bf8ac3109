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

    private static final int INITIAL_CAPACITY = 1 << 15;
    private static final int MAX_BYTES_OF_A_CHAR = 3;

    private byte[] bytes = new byte[INITIAL_CAPACITY];
    private int length;
    private boolean surrogates;
    private byte[] inOrder = new byte[0];

    /** Returns the length of the text in bytes. */
    int length() {
        return length;
    }

    SortableText append(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Appends a text in UTF-8 without characters beyond the basic plane. */
    SortableText append(byte[] text) {
        reserve(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    /** Appends a text as the content of a JSON string, without the quotes. Nearly all texts need no escaping. */
    SortableText appendEscaped(String text) {
        int count = text.length();
        reserve(count);
        byte[] target = bytes;
        int start = length;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return appendEncoded(JsonStringEncoder.getInstance().quoteAsString(text));
            }
            target[start + i] = (byte) c;
        }
        length += count;
        return this;
    }

    private SortableText appendEncoded(char[] chars) {
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
        return this;
    }

    /** Sorts the elements at the end of the text. They start at the given places and are separated by commas. */
    void sort(int[] starts) {
        if (starts.length < 2) {
            return;
        }
        Element[] elements = new Element[starts.length];
        for (int i = 0; i < starts.length; i++) {
            elements[i] = new Element(starts[i], i + 1 < starts.length ? starts[i + 1] - 1 : length);
        }
        Arrays.sort(elements);
        int size = length - starts[0];
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
        System.arraycopy(inOrder, 0, bytes, starts[0], size);
    }

    /** Returns the SHA-256 of the text in UTF-8, in hexadecimal. */
    String sha256() {
        return surrogates ? Sha256.of(toString()) : Sha256.of(bytes, length);
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
