package org.connectcompetency.files;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reason why a workbook cannot be used.
 *
 * @param place the cell; absent: the workbook as a whole
 * @param message what is wrong and what would be right, in a sentence
 */
public record CellProblem(@Nullable Place place, String message) implements Serializable {

    public CellProblem {
        Objects.requireNonNull(message, "message");
    }

    /** Returns the place, if there is one, and the message on one line. */
    @Override
    public String toString() {
        return place == null ? message : place + ": " + message;
    }
}
