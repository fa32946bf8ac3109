package org.connectcompetency.files.imports;

import org.jspecify.annotations.Nullable;

/** A file to import from cannot be used. The message names the file, the place in it, and what would be right. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param place the file, and where it is possible the line, and in JSON the column and the JSON Pointer
     * @param problem what is wrong and what would be right
     */
    public UnreadableFileException(String place, String problem) {
        this(place, problem, null);
    }

    /** Creates an exception with its cause. */
    public UnreadableFileException(String place, String problem, @Nullable Throwable cause) {
        super(place + ": " + problem, cause);
    }
}
