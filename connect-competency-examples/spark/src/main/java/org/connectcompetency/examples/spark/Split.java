package org.connectcompetency.examples.spark;

import java.io.Serializable;

/**
 * The lines of a file that begin in a range of its bytes.
 *
 * @param file the file's full path
 * @param start where the range begins, in bytes
 * @param end where it ends; {@link Long#MAX_VALUE} for the file's end
 * @param before how many lines end before the byte in front of the range; 0 at the file's start
 */
record Split(String file, long start, long end, long before) implements Serializable {

    /**
     * Returns where to read from. The byte in front of the range says whether a line begins with the range or goes on
     * into it.
     */
    long from() {
        return Math.max(0, start - 1);
    }

    Split withBefore(long lines) {
        return new Split(file, start, end, lines);
    }
}
