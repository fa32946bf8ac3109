package org.connectcompetency.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something that keeps a document from being used.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901); {@code ""} is the document as a whole
 * @param message what is wrong and what would be right, in a sentence
 */
public record Problem(String pointer, String message) implements Serializable {

    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /** Place and message on one line, the whole document shown as {@code (document)}. */
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "(document)" : pointer) + ": " + message;
    }
}
