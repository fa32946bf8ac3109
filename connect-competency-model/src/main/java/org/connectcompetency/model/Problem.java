package org.connectcompetency.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A reason why a document cannot be used.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901); {@code ""} is the document as a whole
 * @param message what is wrong and what would be right, in a sentence
 */
public record Problem(String pointer, String message) implements Serializable {

    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns the place and the message on one line. The place of the whole document is shown as {@code (document)}.
     */
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "(document)" : pointer) + ": " + message;
    }
}
