package org.connectcompetency.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A line of the input.
 *
 * @param number its number in the input, from 1
 * @param bytes an array that begins with its content, and may be longer
 * @param length how long the content is, without the line's end
 * @param tooLong whether it is longer than can be read; its content is then lost
 * @param end how many bytes of the input end with this line
 */
public record Line(long number, byte[] bytes, int length, boolean tooLong, long end) {

    /** Returns whether there is nothing but white space. */
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    InputStream content() {
        return new ByteArrayInputStream(bytes, 0, length);
    }
}
