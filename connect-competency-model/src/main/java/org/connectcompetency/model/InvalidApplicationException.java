package org.connectcompetency.model;

import java.util.List;

/**
 * An application cannot be used: it is not JSON of the expected shape, or what it says makes no sense. What is merely
 * not good enough for the competency is never an exception, but a finding of the result.
 */
public final class InvalidApplicationException extends InvalidDocumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Lists what is wrong.
     *
     * @throws IllegalArgumentException if there is no problem
     */
    public InvalidApplicationException(List<Problem> problems) {
        super(problems);
    }
}
